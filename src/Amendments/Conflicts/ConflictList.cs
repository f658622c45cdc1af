using Amendments.Papers;

namespace Amendments.Conflicts;

/// <summary>Collects conflicts, one for every two requests.</summary>
internal sealed class ConflictList(IReadOnlyList<Request> requests)
{
    private readonly Dictionary<(int First, int Second), (ConflictReason Reason, ValueList<ContestedWords> Over)> _found = [];

    public void Add(PlacedEdit a, PlacedEdit b, Paragraph paragraph)
    {
        if (Reason(a, b) is { } reason)
        {
            Add(a.Request, b.Request, reason, new ContestedWords(paragraph.Id, Meeting.Words(a.Edit, b.Edit, paragraph)));
        }
    }

    public void Add(PlacedEdit a, PlacedEdit b, ContestedWords over)
    {
        if (Reason(a, b) is { } reason)
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
        foreach (var (pair, (reason, over)) in _found)
        {
            list.Add(new Conflict(pair.First, pair.Second, reason, over.Count == 1 ? over : [.. over.OrderBy(o => o.Paragraph?.Ordinal ?? -1).ThenBy(o => o.Range.Start).ThenBy(o => o.Range.Length)]));
        }

        list.Sort((a, b) => a.First == b.First ? a.Second.CompareTo(b.Second) : a.First.CompareTo(b.First));
        return list.ToValueList();
    }

    // What one and the same proposal asks for in two parts never stands against itself.
    private ConflictReason? Reason(PlacedEdit a, PlacedEdit b) => a.Request == b.Request
        ? null
        : Meeting.Between(a.Edit, b.Edit, requests[a.Request].IsRewrite != requests[b.Request].IsRewrite);
}
