using System.Xml.Linq;
using Amendments.Proposals;

namespace Amendments.Word.Export;

/// <summary>Records a change of a paragraph's properties (ISO/IEC 29500-1 §17.13.5.29): accepting it leaves the new ones, rejecting it brings the former back.</summary>
internal static class ParagraphEnd
{
    // The properties of the paragraph's own mark and of its section are not part of such a change.
    private static readonly string[] Apart = ["rPr", "sectPr", "pPrChange"];

    public static void Change(XElement paragraph, XElement? accepted, XElement? rejected, Id<Proposal> owner, Stamps stamps)
    {
        var w = paragraph.Name.Namespace;
        var former = new XElement(w + "pPr", Of(rejected));
        var properties = ParagraphMarks.Properties(paragraph);
        var kept = properties.Elements().Where(e => e.Local() is "rPr" or "sectPr").ToList();
        properties.ReplaceNodes(Of(accepted), kept);
        if (!XNode.DeepEquals(former, new XElement(w + "pPr", Of(properties))))
        {
            properties.Add(stamps.Mark(w + "pPrChange", owner, former));
        }
    }

    private static List<XElement> Of(XElement? properties) =>
        properties?.Elements().Where(e => !Apart.Contains(e.Local())).Select(e => new XElement(e)).ToList() ?? [];
}
