using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Composition;

namespace Amendments.Word.Export;

/// <summary>Tracks the end of a paragraph: the mark stands first in the properties of the paragraph's own mark (ISO/IEC 29500-1 §17.13.5.15, §17.13.5.20).</summary>
internal static class ParagraphMarks
{
    public static void Set(XElement paragraph, Mark mark, Stamps stamps)
    {
        if (mark.Kind == RunKind.Kept)
        {
            return;
        }

        var w = paragraph.Name.Namespace;
        var properties = Properties(paragraph);
        if (properties.Child("rPr") is not { } look)
        {
            look = new XElement(w + "rPr");
            SchemaOrder.Set(properties, look, SchemaOrder.Paragraph);
        }

        look.AddFirst(stamps.Mark(w + (mark.Kind == RunKind.Inserted ? "ins" : "del"), mark.Owner!.Value));
    }

    /// <summary>The paragraph's properties, made when there are none.</summary>
    public static XElement Properties(XElement paragraph)
    {
        if (paragraph.Child("pPr") is not { } properties)
        {
            properties = new XElement(paragraph.Name.Namespace + "pPr");
            paragraph.AddFirst(properties);
        }

        return properties;
    }
}
