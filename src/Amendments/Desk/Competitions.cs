using Amendments.Composition;

namespace Amendments.Desk;

/// <summary>Finds out which proposals meet at the same words, two by two: which one comes first does not matter here.</summary>
internal static class Competitions
{
    /// <summary>With which others a proposal competes, or asks for the same, told from its own side. Linear in the number of others.</summary>
    public static IEnumerable<Competition> Of(Compilation compilation, Resolution mine)
    {
        foreach (var other in compilation.Resolutions.Where(r => r.Proposal != mine.Proposal && r.Fits && mine.Fits))
        {
            if (Keeps(other, mine) || Keeps(mine, other))
            {
                yield return new Competition(other.Proposal, NotAppliedReason.Competing, $"{(Keeps(other, mine) ? "It" : "This one")} asks to keep the text as drafted.");
                continue;
            }

            if (!Meet(other, mine))
            {
                continue;
            }

            var both = new AcceptedEdits(compilation.Draft);
            both.Take(other);
            both.Take(mine);
            if (both.NotApplied is [var first, ..])
            {
                yield return new Competition(other.Proposal, first.Reason, first.Explanation);
            }
        }
    }

    // A request to keep a paragraph changes nothing, so a composition passes over it; to people it is the opposite of a change.
    private static bool Keeps(Resolution one, Resolution other) =>
        one.Edits.Count == 0 && other.Edits.Any(e => e.Paragraph is { } changed && e is not Edit.InsertParagraph && one.Touches.Contains(changed));

    private static bool Meet(Resolution one, Resolution other) =>
        one.Edits.Any(e => other.Edits.Any(o => o.Paragraph == e.Paragraph || Second(o) == e.Paragraph || Second(e) == o.Paragraph));

    private static Papers.ParagraphId? Second(Edit edit) => edit is Edit.MergeParagraphs merge ? merge.Second : edit.Paragraph;
}
