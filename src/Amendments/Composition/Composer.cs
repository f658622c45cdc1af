using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>Lays the edits of proposals into a draft.</summary>
public static class Composer
{
    /// <summary>
    /// The draft with the edits, first come first served: where two proposals compete, the first in order stands, and the other is listed.
    /// Parts of a proposal are applied or left out as wholes. Cost: a pass over the draft, and per paragraph the square of its edits.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="resolutions">What the proposals come to on this draft, in the order in which they are to be taken.</param>
    /// <param name="keepsNumbers">Whether a deleted or moved paragraph leaves its number; see <see cref="KeptNumbers"/>.</param>
    /// <exception cref="ArgumentException">A resolution is on another draft.</exception>
    public static ComposedDraft Compose(Draft draft, IReadOnlyList<Resolution> resolutions, bool keepsNumbers = false) =>
        Composed(draft, resolutions, Accept(draft, resolutions), [], keepsNumbers);

    /// <summary>The draft with edits that were accepted.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="resolutions">Everything that was chosen.</param>
    /// <param name="accepted">What is laid in of it.</param>
    /// <param name="listed">What is said besides of proposals that are not applied as they stand.</param>
    /// <param name="keepsNumbers">Whether a deleted or moved paragraph leaves its number.</param>
    internal static ComposedDraft Composed(Draft draft, IReadOnlyList<Resolution> resolutions, AcceptedEdits accepted, IEnumerable<NotApplied> listed, bool keepsNumbers)
    {
        var retained = resolutions.Where(r => r.Fits && r.Edits.Count == 0).SelectMany(r => Outermost(draft, r.Touches).Select(t => new RetainedParagraph(t, r.Proposal)));
        return new ComposedDraft(draft, new Layout(draft, accepted, keepsNumbers).Paragraphs().ToValueList(), [.. accepted.NotApplied, .. listed], accepted.Amendments.ToValueList(), retained.ToValueList());
    }

    /// <summary>The same composed paragraphs, without those that no edit is about.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="resolutions">What the proposals come to on this draft, in the order in which they are to be taken.</param>
    /// <exception cref="ArgumentException">A resolution is on another draft.</exception>
    public static IReadOnlyList<ComposedParagraph> ComposeChanged(Draft draft, IReadOnlyList<Resolution> resolutions) =>
        [.. new Layout(draft, Accept(draft, resolutions)).Paragraphs(changedOnly: true)];

    private static AcceptedEdits Accept(Draft draft, IReadOnlyList<Resolution> resolutions)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(resolutions);
        if (resolutions.FirstOrDefault(r => r.Draft != draft.Id) is { } other)
        {
            throw new ArgumentException($"{other.Proposal} is resolved on {other.Draft}, not on {draft.Id}.", nameof(resolutions));
        }

        var accepted = new AcceptedEdits(draft);
        accepted.Take(resolutions);
        return accepted;
    }

    // A paragraph speaks for its sub-paragraphs, and a heading for its section.
    private static IEnumerable<ParagraphId> Outermost(Draft draft, ValueList<ParagraphId> paragraphs)
    {
        var all = paragraphs.ToHashSet();
        return paragraphs.Where(p => !(draft[p].Parent is { } parent && all.Contains(parent)) && !(draft[p].Section is { } section && all.Contains(section)));
    }
}
