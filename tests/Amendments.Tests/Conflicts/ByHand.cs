using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Tests.Conflicts;

/// <summary>The same answers in the plainest way: every request held against every other.</summary>
internal static class ByHand
{
    /// <summary>The places of all requests that meet, each two once.</summary>
    public static IEnumerable<(int First, int Second)> Pairs(Draft draft, IReadOnlyList<Request> requests) =>
        from first in Enumerable.Range(0, requests.Count)
        from second in Enumerable.Range(first + 1, requests.Count - first - 1)
        where Meet(draft, requests[first], requests[second])
        select (first, second);

    /// <summary>Whether any edits of two different stretches of a paragraph meet.</summary>
    public static bool Meet(IReadOnlyList<Request> requests, ParagraphId paragraph, TextRange one, TextRange other)
    {
        var words = requests.SelectMany(r => r.Edits).OfType<Edit.Words>().Where(w => w.In == paragraph).ToList();
        var (left, right) = (words.Where(w => one.Contains(w.Range) && !other.Contains(w.Range)), words.Where(w => other.Contains(w.Range) && !one.Contains(w.Range)));
        return left.Any(a => right.Any(b => a.Range.Overlaps(b.Range)));
    }

    /// <summary>What a paragraph reads when one request is granted, read off its overlay.</summary>
    public static string Text(Overlay overlay, int request) => string.Concat(overlay.Stretches.Select(s =>
        s.Alternatives.FirstOrDefault(a => a.Requests.Contains(request))?.Text.Text ?? s.Range.In(overlay.Paragraph.Text.Text)));

    /// <summary>Whether the composer takes two edits for one.</summary>
    public static bool AskTheSame(Draft draft, Edit a, Edit b) => Together(draft, a, b) is NotAppliedReason.Same;

    private static bool Meet(Draft draft, Request one, Request two) =>
        one.Edits.Any(a => two.Edits.Any(b => Meet(draft, a, b, Ordered(one, two))))
        || one.Edits.Any(a => two.Kept.Any(k => Changes(a, k))) || two.Edits.Any(b => one.Kept.Any(k => Changes(b, k)))
        || one.Edits.Any(a => two.Edits.Any(b => Orphans(draft, a, b) || Orphans(draft, b, a)));

    private static bool Meet(Draft draft, Edit a, Edit b, bool isOrdered)
    {
        if (!Share(a, b) || Together(draft, a, b) is NotAppliedReason.Same)
        {
            return false;
        }

        return (a, b) switch
        {
            (Edit.Words x, Edit.Words y) when x.Range.IsEmpty && x.Range == y.Range => !isOrdered && Said(x) + Said(y) != Said(y) + Said(x),
            (Edit.Words x, Edit.Words y) when StrikesAll(draft, x) && Said(y).Length > 0 || StrikesAll(draft, y) && Said(x).Length > 0 => true,
            (Edit.InsertParagraph or Edit.MoveParagraph, Edit.InsertParagraph or Edit.MoveParagraph) when Of(a) != Of(b) || Of(a) is null => GapOf(a) == GapOf(b) && !isOrdered,
            _ => Together(draft, a, b) is NotAppliedReason.Competing,
        };
    }

    // What the composer says when it is given the two.
    private static NotAppliedReason? Together(Draft draft, Edit a, Edit b)
    {
        var resolutions = new[] { a, b }.Select((e, i) => new Resolution(new Id<Proposal>(i + 1), draft.Id, ResolutionState.Exact, [e], [], null));
        return Composer.Compose(draft, [.. resolutions]).NotApplied is [var left] ? left.Reason : null;
    }

    private static bool Share(Edit a, Edit b) => Own(a).Intersect(Own(b)).Any() || GapOf(a) is { } gap && gap == GapOf(b);

    private static IEnumerable<ParagraphId> Own(Edit edit) => edit switch
    {
        Edit.InsertParagraph => [],
        Edit.MergeParagraphs merge => [merge.First, merge.Second],
        _ => [edit.Paragraph!.Value],
    };

    private static Gap? GapOf(Edit edit) => edit switch
    {
        Edit.InsertParagraph insert => insert.At,
        Edit.MoveParagraph move => move.To,
        Edit.MergeParagraphs merge => new Gap(merge.First),
        _ => null,
    };

    private static ParagraphId? Of(Edit edit) => edit is Edit.MoveParagraph move ? move.Of : null;

    private static bool Changes(Edit edit, ParagraphId kept) => Own(edit).Contains(kept);

    private static bool Orphans(Draft draft, Edit added, Edit gone) => added is Edit.InsertParagraph { Like: { } like } && draft[like].Parent is { } parent
        && (gone is Edit.DeleteParagraph delete && delete.Of == parent || gone is Edit.MoveParagraph move && move.Of == parent);

    private static bool StrikesAll(Draft draft, Edit.Words words) => Said(words).Length == 0 && words.Range.Length > 0 && words.Range.Length == draft[words.In].Text.Length;

    private static string Said(Edit.Words words) => words.Replacement.Text.Text;

    private static bool Ordered(Request one, Request two) => one.Asked.Count == two.Asked.Count
        && one.Asked.Zip(two.Asked).All(p => p.First.Proposal == p.Second.Proposal)
        && one.Asked.Zip(two.Asked).Select(p => p.First.Part < p.Second.Part).Distinct().Count() == 1;
}
