using Amendments.Papers;

namespace Amendments.Conflicts;

/// <summary>Collects conflicts, one for every two requests.</summary>
internal sealed class ConflictList(IReadOnlyList<Request> requests)
{
    private readonly Dictionary<(int First, int Second), (ConflictReason Reason, ValueList<ContestedWords> Over)> _found = [];

    public void Add(PlacedEdit a, PlacedEdit b, Paragraph paragraph)
    {
        if (Reason(a, b, paragraph.Text.Length) is { } reason)
        {
            Add(a.Request, b.Request, reason, new ContestedWords(paragraph.Id, Meeting.Words(a.Edit, b.Edit, paragraph)));
        }
    }

    public void Add(PlacedEdit a, PlacedEdit b, ContestedWords over)
    {
        if (Reason(a, b, -1) is { } reason)
        {
            Add(a.Request, b.Request, reason, over);
        }
    }

    public void Add(int a, int b, ConflictReason reason, ContestedWords over)
    {
        var pair = (Math.Min(a, b), Math.Max(a, b));
        _found[pair] = !_found.TryGetValue(pair, out var known) ? (reason, [over])
            : (reason < known.Reason ? reason : known.Reason, known.Over.Contains(over) ? known.Over : [.. known.Over, over]);
    }

    public ValueList<Conflict> ToValueList()
    {
        var list = new List<Conflict>(_found.Count);
        foreach (var (pair, (reason, over)) in _found)
        {
            list.Add(new Conflict(pair.First, pair.Second, reason, over.Count == 1 ? over : [.. over.OrderBy(o => o.Paragraph?.Ordinal ?? -1).ThenBy(o => o.Range.Start).ThenBy(o => o.Range.Length)]));
        }

        list.Sort((a, b) => a.First == b.First ? a.Second.CompareTo(b.Second) : a.First.CompareTo(b.First));
        return list.ToValueList();
    }

    private ConflictReason? Reason(PlacedEdit a, PlacedEdit b, int length) =>
        a.Request != b.Request && Meeting.Between(a.Edit, b.Edit, requests[a.Request].IsRewrite != requests[b.Request].IsRewrite, length) is { } reason
            && !(reason == ConflictReason.Order && IsOrdered(requests[a.Request].Asked, requests[b.Request].Asked)) ? reason : null;

    // Who asks for both has said in which order they stand.
    private static bool IsOrdered(ValueList<ProposalPart> a, ValueList<ProposalPart> b)
    {
        var isSame = a.Count == b.Count;
        for (var i = 0; isSame && i < a.Count; i++)
        {
            isSame = a[i].Proposal == b[i].Proposal && a[i].Part < b[i].Part == a[0].Part < b[0].Part;
        }

        return isSame;
    }
}
