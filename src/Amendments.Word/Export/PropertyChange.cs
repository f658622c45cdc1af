using System.Xml.Linq;
using Amendments.Proposals;

namespace Amendments.Word.Export;

/// <summary>Records a change of a paragraph's properties (ISO/IEC 29500-1 §17.13.5.29): accepting it leaves the new ones, rejecting it brings the former back.</summary>
internal static class PropertyChange
{
    // The properties of the paragraph's own mark and of its section are not part of such a change.
    private static readonly string[] Apart = ["rPr", "sectPr", "pPrChange"];

    /// <summary>Gives a paragraph other properties, with the former ones recorded; equal ones record nothing.</summary>
    /// <returns>Whether the paragraph has changed.</returns>
    public static bool Set(XElement paragraph, XElement? accepted, XElement? rejected, Id<Proposal> owner, Stamps stamps)
    {
        var (now, former) = (Of(accepted), Of(rejected));
        var (isSame, isRecorded) = (Same(now, Of(paragraph.Child("pPr"))), !Same(now, former));
        if (!isSame || isRecorded)
        {
            Replace(paragraph, accepted);
        }

        if (isRecorded)
        {
            ParagraphMarks.Properties(paragraph).Add(stamps.Mark(paragraph.Name.Namespace + "pPrChange", owner, new XElement(paragraph.Name.Namespace + "pPr", former)));
        }

        return !isSame || isRecorded;
    }

    /// <summary>Gives a paragraph other properties, with no record; its own mark and section stay.</summary>
    public static void Replace(XElement paragraph, XElement? properties)
    {
        var wanted = Of(properties);
        var own = ParagraphMarks.Properties(paragraph);
        own.ReplaceNodes(wanted, own.Elements().Where(e => e.Local() is "rPr" or "sectPr").ToList());
    }

    /// <summary>Gives a paragraph's own mark the look of another's.</summary>
    public static void ReplaceLook(XElement paragraph, XElement? properties)
    {
        paragraph.Child("pPr")?.Child("rPr")?.Remove();
        if (properties?.Child("rPr") is { } look)
        {
            SchemaOrder.Set(ParagraphMarks.Properties(paragraph), new XElement(look), SchemaOrder.Paragraph);
        }
    }

    /// <summary>The properties that a paragraph has when everything is rejected, with those of its own mark.</summary>
    public static XElement? Former(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        return properties?.Child("pPrChange")?.Child("pPr") is { } former ? new XElement(former.Name, former.Elements(), properties.Child("rPr")) : properties;
    }

    private static List<XElement> Of(XElement? properties) =>
        properties?.Elements().Where(e => !Apart.Contains(e.Local())).Select(e => new XElement(e)).ToList() ?? [];

    private static bool Same(List<XElement> one, List<XElement> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => XNode.DeepEquals(pair.First, pair.Second));
}
