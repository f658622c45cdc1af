using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Proposals;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>
/// Makes a new <c>w:p</c> that looks like its neighbour. Automatic numbering is switched off for it (numId 0) with the same indentation,
/// and its label is typed, so that no other paragraph is renumbered.
/// </summary>
internal sealed class NewParagraph(XNamespace w, ListIndents indents, Copies copies, Stamps stamps)
{
    private static readonly string[] Particular = ["sectPr", "pPrChange"];
    private static readonly string[] MarkChanges = ["ins", "del", "moveFrom", "moveTo", "rPrChange"];

    /// <summary>Makes the paragraph.</summary>
    /// <param name="like">The paragraph that it looks like; null for plain text.</param>
    /// <param name="likeText">That paragraph's content, and at which offset its text begins behind a typed label.</param>
    /// <param name="label">What is typed in front; empty for nothing.</param>
    /// <param name="redline">Its words: inserted runs.</param>
    /// <param name="owner">The proposal that puts it in.</param>
    public XElement Make(XElement? like, (ParagraphContent Content, int Start)? likeText, string label, Redline redline, Id<Proposal> owner)
    {
        var paragraph = Empty(like, label);
        var look = likeText is { } text ? Look(text.Content, text.Start) : null;
        List<XElement> runs = [.. Typed(label, likeText, look), .. redline.Runs.SelectMany(r => InsertedRuns.Of(w, r.Text, look, keepsEmphasis: false))];
        if (runs.Count > 0)
        {
            paragraph.Add(stamps.Mark(w + "ins", owner, [.. runs]));
        }

        return paragraph;
    }

    /// <summary>Makes a paragraph that holds what another holds behind its label.</summary>
    /// <param name="original">A copy of the paragraph as it was; it is used up.</param>
    /// <param name="text">Its content, and at which offset its text begins behind a typed label.</param>
    /// <param name="label">What is typed in front; empty for nothing.</param>
    /// <param name="owner">The proposal that moves it.</param>
    public XElement Move(XElement original, (ParagraphContent Content, int Start) text, string label, Id<Proposal> owner)
    {
        var paragraph = Empty(original, label);
        FieldPairs.Loose(original).Remove();
        var typed = Typed(label, text, Look(text.Content, text.Start)).ToList();
        var slots = new RunSlots(original, text.Content, stamps.NextId);
        slots.Cut(text.Start);
        foreach (var run in slots.All.Where(s => s.End <= text.Start).Select(s => s.Element).Distinct().ToList())
        {
            run.Remove();
        }

        paragraph.Add(typed.Count > 0 ? stamps.Mark(w + "ins", owner, [.. typed]) : null);
        paragraph.Add(copies.Of(original.Elements(), runs => stamps.Mark(w + "ins", owner, [.. runs])));
        return paragraph;
    }

    private XElement Empty(XElement? like, string label) =>
        new(w + "p", Properties(like, label.Length > 0) is { HasElements: true } properties ? properties : null);

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

    /// <summary>The properties of a paragraph with its automatic numbering switched off.</summary>
    public XElement? Unnumbered(XElement paragraph) => Properties(paragraph, hasTypedLabel: true);

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

    private IEnumerable<XElement> Typed(string label, (ParagraphContent Content, int Start)? like, XElement? look) =>
        label.Length > 0 ? InsertedRuns.Of(w, label + Separator(like), look, keepsEmphasis: false) : [];

    private static XElement? Look(ParagraphContent content, int start) =>
        content.Pieces.FirstOrDefault(p => p.Run is not null && p.End > start && p.Node.Local() == "t")?.Run;

    // A typed label keeps the blank or tab that its neighbour's has; behind an automatic number Word sets a tab.
    private static string Separator((ParagraphContent Content, int Start)? like) =>
        like is { Start: > 0 } typed && !typed.Content.Text.Text[..typed.Start].Contains('\t', StringComparison.Ordinal) ? " " : "\t";
}
