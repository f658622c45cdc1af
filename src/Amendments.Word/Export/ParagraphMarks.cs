using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Composition;

namespace Amendments.Word.Export;

/// <summary>Tracks the end of a paragraph: the mark stands first in the properties of the paragraph's own mark (ISO/IEC 29500-1 §17.13.5.15, §17.13.5.20).</summary>
internal static class ParagraphMarks
{
    public static void Set(XElement paragraph, Mark mark, Stamps stamps)
    {
        var local = mark.Kind switch { RunKind.Inserted => "ins", RunKind.Deleted => "del", _ => null };
        if (local is null)
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

        // A mark from before stays: what was put in then is struck now; what is struck already stays struck.
        if (look.Child(local) is null)
        {
            SchemaOrder.Set(look, stamps.Mark(w + local, mark.Owner!.Value), SchemaOrder.Run);
        }
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
