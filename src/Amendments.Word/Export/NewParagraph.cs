using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>
/// Makes a new <c>w:p</c> that looks like its neighbour. Automatic numbering is switched off for it (numId 0) with the same indentation,
/// and its label is typed, so that no other paragraph is renumbered.
/// </summary>
internal sealed class NewParagraph(XNamespace w, ListIndents indents, Stamps stamps)
{
    private static readonly string[] Particular = ["sectPr", "pPrChange"];
    private static readonly string[] MarkChanges = ["ins", "del", "moveFrom", "moveTo", "rPrChange"];

    /// <summary>Makes the paragraph.</summary>
    /// <param name="like">The paragraph that it looks like; null for plain text.</param>
    /// <param name="likeText">That paragraph's content, and at which offset its text begins behind a typed label.</param>
    /// <param name="label">What is typed in front; empty for nothing.</param>
    /// <param name="redline">Its words: inserted runs of one owner.</param>
    public XElement Make(XElement? like, (ParagraphContent Content, int Start)? likeText, string label, Redline redline)
    {
        var paragraph = new XElement(w + "p");
        if (Properties(like, label.Length > 0) is { HasElements: true } properties)
        {
            paragraph.Add(properties);
        }

        var look = likeText is { } text ? Look(text.Content, text.Start) : null;
        foreach (var owned in redline.Runs.GroupBy(r => r.Owner!.Value))
        {
            var words = owned.SelectMany(r => InsertedRuns.Of(w, r.Text, look, keepsEmphasis: false));
            var typed = label.Length > 0 ? InsertedRuns.Of(w, label + Separator(likeText), look, keepsEmphasis: false) : [];
            paragraph.Add(stamps.Mark(w + "ins", owned.Key, [.. typed, .. words]));
        }

        return paragraph;
    }

    /// <summary>The properties of a paragraph that looks like another.</summary>
    public XElement? Properties(XElement? like, bool hasTypedLabel)
    {
        if (like?.Child("pPr") is not { } original)
        {
            return hasTypedLabel && like is not null ? Unnumber(new XElement(w + "pPr"), like) : null;
        }

        var properties = new XElement(original);
        properties.Elements().Where(e => Particular.Contains(e.Local())).Remove();
        properties.Child("rPr")?.Elements().Where(e => MarkChanges.Contains(e.Local())).Remove();
        return hasTypedLabel ? Unnumber(properties, like) : properties;
    }

    private XElement Unnumber(XElement properties, XElement like)
    {
        if (indents.Of(like) is not { } level)
        {
            return properties;
        }

        SchemaOrder.Set(properties, new XElement(w + "numPr", new XElement(w + "ilvl", new XAttribute(w + "val", 0)), new XElement(w + "numId", new XAttribute(w + "val", 0))), SchemaOrder.Paragraph);
        foreach (var element in level.Where(e => properties.Element(e.Name) is null))
        {
            SchemaOrder.Set(properties, new XElement(element), SchemaOrder.Paragraph);
        }

        return properties;
    }

    private static XElement? Look(ParagraphContent content, int start) =>
        content.Pieces.FirstOrDefault(p => p.Run is not null && p.End > start && p.Node.Local() == "t")?.Run;

    // A typed label keeps the blank or tab that its neighbour's has; behind an automatic number Word sets a tab.
    private static string Separator((ParagraphContent Content, int Start)? like) =>
        like is { Start: > 0 } typed && !typed.Content.Text.Text[..typed.Start].Contains('\t', StringComparison.Ordinal) ? " " : "\t";
}
