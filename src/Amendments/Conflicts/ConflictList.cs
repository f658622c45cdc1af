using Amendments.Papers;

namespace Amendments.Conflicts;

/// <summary>Collects conflicts, one for every two requests.</summary>
internal sealed class ConflictList(IReadOnlyList<Request> requests)
{
    private readonly Dictionary<(int First, int Second), Meetings> _found = [];

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
        if (!_found.TryGetValue(pair, out var known))
        {
            _found.Add(pair, known = new Meetings { Reason = reason });
        }

        known.Reason = reason < known.Reason ? reason : known.Reason;
        if (!known.Over.Contains(over))
        {
            known.Over.Add(over);
        }
    }

    /// <summary>What stands against a request so far. Linear in the conflicts; asked for amendments to proposals only.</summary>
    public List<(int Other, ConflictReason Reason, ContestedWords Over)> Against(int request) =>
    [
        .. from pair in _found
           where pair.Key.First == request || pair.Key.Second == request
           from over in pair.Value.Over
           select (pair.Key.First == request ? pair.Key.Second : pair.Key.First, pair.Value.Reason, over),
    ];

    public ValueList<Conflict> ToValueList()
    {
        var list = new List<Conflict>(_found.Count);
        foreach (var (pair, known) in _found)
        {
            known.Over.Sort((a, b) => Order(a).CompareTo(Order(b)));
            list.Add(new Conflict(pair.First, pair.Second, known.Reason, known.Over.ToValueList()));
        }

        list.Sort((a, b) => a.First == b.First ? a.Second.CompareTo(b.Second) : a.First.CompareTo(b.First));
        return list.ToValueList();
    }

    private static (int Paragraph, int Start, int Length) Order(ContestedWords over) => (over.Paragraph?.Ordinal ?? -1, over.Range.Start, over.Range.Length);

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

    private sealed class Meetings
    {
        public ConflictReason Reason { get; set; }

        public List<ContestedWords> Over { get; } = [];
    }
}
