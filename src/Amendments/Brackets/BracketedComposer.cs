using Amendments.Composition;

namespace Amendments.Brackets;

// [multistakeholder - Delegation A][multilateral - Group B]
//
//   - where proposals compete over words, the words are struck by the first of them, and each text that is asked for follows in brackets;
//     whoever asks to keep the text has the words as drafted, whoever strikes them says so;
//   - a request about a paragraph as a whole (to delete, move, split or merge it) stands as a sentence in brackets at its end, and the
//     paragraph stays;
//   - a new paragraph that competes stands in brackets where it is asked for;
//   - everything else is laid in as always.

/// <summary>Lays proposals into a draft so that all of them can be read there, competing ones in brackets beside each other.</summary>
public static class BracketedComposer
{
    /// <summary>
    /// The composed draft. Insertions taken away it is the draft; with the deletions taken away it is the text with every alternative in its
    /// brackets. What stands in brackets is listed as such. Cost: that of finding the conflicts.
    /// </summary>
    /// <param name="compilation">The proposals in their order, which is the order of the brackets.</param>
    /// <param name="namesProponents">Whether the brackets say whose each alternative is.</param>
    /// <param name="keepsNumbers">Whether a deleted or moved paragraph leaves its number; see <see cref="KeptNumbers"/>.</param>
    public static ComposedDraft Compose(Compilation compilation, bool namesProponents, bool keepsNumbers = false)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var contested = new ContestedEdits(compilation);
        if (contested.IsNone)
        {
            return Composer.Compose(compilation.Draft, compilation.Resolutions, keepsNumbers);
        }

        var accepted = new AcceptedEdits(compilation.Draft);
        accepted.Take(contested.Rest());
        var brackets = new BracketWords(compilation, namesProponents);
        accepted.Put([.. new WordBrackets(compilation, contested, brackets).Edits(), .. new ParagraphBrackets(compilation, contested, brackets).Edits()]);
        var composed = Composer.Composed(compilation.Draft, compilation.Resolutions, accepted, contested.Listed(), keepsNumbers);
        var bracketed = composed.NotApplied.Where(n => n.Reason == NotAppliedReason.Bracketed).Select(n => n.Proposal).ToHashSet();
        return composed with { NotApplied = composed.NotApplied.Select(n => n.Reason == NotAppliedReason.Dependent && bracketed.Contains(n.With[0]) ? n with { Explanation = $"It changes words of {n.With[0]}, which stand in brackets." } : n).ToValueList() };
    }
}
