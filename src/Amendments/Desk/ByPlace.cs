using Amendments.Composition;
using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>The paragraphs of a composed draft by the paragraph of the draft that they are a piece of, or stand behind; null is the beginning.</summary>
internal static class ByPlace
{
    public static ILookup<ParagraphId?, ComposedParagraph> Of(ComposedDraft composed)
    {
        ParagraphId? place = null;
        var placed = new List<(ParagraphId? Place, ComposedParagraph Paragraph)>(composed.Paragraphs.Count);
        foreach (var paragraph in composed.Paragraphs)
        {
            place = paragraph.Base ?? place;
            placed.Add((place, paragraph));
        }

        return placed.ToLookup(p => p.Place, p => p.Paragraph);
    }
}
