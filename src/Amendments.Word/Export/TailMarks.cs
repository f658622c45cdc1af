using Amendments.Comparison;
using Amendments.Composition;

namespace Amendments.Word.Export;

// The mark of the last paragraph of a body cannot go (ISO/IEC 29500-1 §17.13.5, and Word repairs files that try): for an insertion
// or a deletion at the end, the mark of the previous paragraph is tracked instead. So the marks of the changed paragraphs at the
// end move up by one, and the last one is left as it is. It then needs the properties of whichever paragraph survives.

/// <summary>Where the marks of composed paragraphs stand in a body.</summary>
internal sealed class TailMarks
{
    private readonly Mark[] _marks;

    /// <param name="paragraphs">The composed paragraphs of the body in order.</param>
    /// <param name="reachesEnd">Whether the last of them is the last paragraph of the body.</param>
    public TailMarks(IReadOnlyList<ComposedParagraph> paragraphs, bool reachesEnd)
    {
        _marks = [.. paragraphs.Select(p => p.Mark)];
        var first = paragraphs.Count;
        while (first > 0 && _marks[first - 1].Kind != RunKind.Kept)
        {
            first--;
        }

        if (!reachesEnd || first == 0 || first == paragraphs.Count)
        {
            return;
        }

        AcceptedEnd = LastWithout(RunKind.Deleted);
        RejectedEnd = LastWithout(RunKind.Inserted);
        Owner = _marks[first].Owner;
        Array.Copy(_marks, first, _marks, first - 1, _marks.Length - first);
        _marks[^1] = new Mark(RunKind.Kept);
    }

    public Mark this[int index] => _marks[index];

    /// <summary>Which paragraph's properties the last one has when everything is accepted; null when nothing was moved.</summary>
    public int? AcceptedEnd { get; }

    /// <summary>Which paragraph's properties it has when everything is rejected.</summary>
    public int RejectedEnd { get; }

    /// <summary>The proposal that changes the end.</summary>
    public Id<Proposals.Proposal>? Owner { get; }

    private int LastWithout(RunKind gone) => Array.FindLastIndex(_marks, m => m.Kind != gone);
}
