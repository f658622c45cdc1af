using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>One reading of a proposal and what it alone does to the draft.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Resolution">What it comes to.</param>
/// <param name="Changed">The paragraphs in view that it changes, and the new ones, in reading order; where it changes others only, those.</param>
public sealed record ReadingView(int Number, Reading Reading, Resolution Resolution, ValueList<ComposedParagraph> Changed)
{
    /// <summary>Shows a reading.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="resolution">What it comes to.</param>
    /// <param name="known">What the proposals come to whose words it changes.</param>
    /// <param name="inView">The paragraphs in view; none for whatever it changes.</param>
    internal static ReadingView Of(Draft draft, int number, Reading reading, Resolution resolution, ValueList<Resolution> known, ValueList<ParagraphId> inView)
    {
        var composed = AloneOnDraft.Show(draft, resolution, known);
        var changed = composed.Where(p => !p.IsUnchanged).Select(p => p.Base).ToHashSet();

        // The second half of a split paragraph keeps all its words; it belongs to the change all the same.
        var all = composed.Where(p => !p.IsUnchanged || (p.Base is not null && changed.Contains(p.Base))).ToList();
        var seen = all.Where(p => p.Base is not { } id || inView.Contains(id)).ToValueList();
        return new ReadingView(number, reading, resolution, seen.Count > 0 && inView.Count > 0 ? seen : all.ToValueList());
    }
}
