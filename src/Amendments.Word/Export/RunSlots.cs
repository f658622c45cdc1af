using System.Runtime.InteropServices;
using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>The runs of a paragraph by offset; they can be cut where an edit begins or ends.</summary>
internal sealed class RunSlots
{
    private readonly RunCuts _cuts;
    private List<RunSlot> _slots = [];

    /// <summary>Finds the runs.</summary>
    /// <param name="paragraph">The <c>w:p</c>.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="nextId">Gives an id to the tracked change of a look that a cut makes two of.</param>
    public RunSlots(XElement paragraph, ParagraphContent content, Func<int> nextId)
    {
        _cuts = new RunCuts(nextId);
        var hasFields = content.Pieces.Any(p => p.Last != p.Node);
        FieldRuns.SetApart(paragraph, hasFields ? content.Pieces.Where(p => p.Last != p.Node) : [], _cuts);
        var runs = hasFields ? FieldRuns.Of(paragraph) : [];
        foreach (var piece in content.Pieces)
        {
            _cuts.Know(piece);
            Add(piece, runs);
        }
    }

    /// <summary>The runs with any width, in order.</summary>
    public IReadOnlyList<RunSlot> All => _slots;

    /// <summary>The index of the first run that starts at an offset or behind it; the number of runs when there is none.</summary>
    public int FirstFrom(int offset)
    {
        var (low, high) = (0, _slots.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _slots[middle].Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>How many runs end at an offset or before it.</summary>
    public int CountUpTo(int offset)
    {
        // No run is without width, so that only the one around the offset starts before it and ends behind it.
        var count = FirstFrom(offset);
        while (count > 0 && _slots[count - 1].End > offset)
        {
            count--;
        }

        return count;
    }

    /// <summary>The first run of characters that lies between two offsets, or null.</summary>
    public RunSlot? TextBetween(int start, int end)
    {
        for (var i = FirstFrom(start); i < _slots.Count && _slots[i].End <= end; i++)
        {
            if (_slots[i].IsText)
            {
                return _slots[i];
            }
        }

        return null;
    }

    /// <summary>The last run of characters that ends at an offset or before it, or null.</summary>
    public RunSlot? TextBefore(int offset)
    {
        var index = CountUpTo(offset) - 1;
        while (index >= 0 && !_slots[index].IsText)
        {
            index--;
        }

        return index < 0 ? null : _slots[index];
    }

    /// <summary>Cuts the run that an offset lies inside; an object is never cut, because it is one character wide.</summary>
    public void Cut(int offset) => Cut([offset]);

    /// <summary>Cuts wherever a run of a redline begins or ends.</summary>
    /// <param name="redline">The redline.</param>
    /// <param name="start">The offset at which its text begins.</param>
    public void CutAtEdges(Redline redline, int start)
    {
        var edges = new List<int>(redline.Runs.Count + 1) { start };
        foreach (var run in redline.Runs.Where(r => r.Kind != RunKind.Inserted && r.Text.Length > 0))
        {
            edges.Add(edges[^1] + run.Text.Length);
        }

        Cut(CollectionsMarshal.AsSpan(edges));
    }

    /// <summary>Cuts at several offsets at once, so that a run that is cut often is copied once.</summary>
    /// <param name="offsets">Ascending, each once.</param>
    private void Cut(ReadOnlySpan<int> offsets)
    {
        var cut = new List<RunSlot>(_slots.Count + offsets.Length);
        foreach (var slot in _slots)
        {
            offsets = offsets[CountWhile(offsets, slot.Start)..];
            var inside = offsets[..CountWhile(offsets, slot.End - 1)];
            if (inside.IsEmpty)
            {
                cut.Add(slot);
            }
            else
            {
                _cuts.Cut(slot, inside, cut);
            }
        }

        _slots = cut;
    }

    private static int CountWhile(ReadOnlySpan<int> offsets, int upTo)
    {
        var count = 0;
        while (count < offsets.Length && offsets[count] <= upTo)
        {
            count++;
        }

        return count;
    }

    private void Add(ContentPiece piece, List<XElement> runs)
    {
        var isText = FieldRuns.IsText(piece.Node);
        if (piece.Run is null)
        {
            _slots.Add(new RunSlot(piece.Node, piece.Start, piece.End, false));
        }
        else if (piece.Last != piece.Node)
        {
            var first = runs.IndexOf(piece.Node.Parent!);
            var last = runs.IndexOf(piece.Last.Parent!, first);
            _slots.AddRange(runs[first..(last + 1)].Select(run => new RunSlot(run, piece.Start, piece.End, false)));
        }
        else if (_slots.Count > 0 && _slots[^1].Element == piece.Node.Parent)
        {
            _slots[^1] = _slots[^1] with { End = piece.End, IsText = _slots[^1].IsText || isText };
        }
        else
        {
            _slots.Add(new RunSlot(piece.Node.Parent!, piece.Start, piece.End, isText));
        }
    }
}
