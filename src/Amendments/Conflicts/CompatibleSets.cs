namespace Amendments.Conflicts;

// The maximal independent sets of the conflict graph, by the algorithm of Bron and Kerbosch with a pivot (Communications of the ACM 16,
// 1973, p. 575), run on "goes together" instead of "is joined". A request that leaves the fewest others open is taken as the pivot.

/// <summary>Finds the sets of requests that can be granted together and are as large as they can be.</summary>
internal sealed class CompatibleSets
{
    // Seven choices between two things are more than a reader can compare; it also keeps hostile graphs from taking forever.
    private const int MostAlternatives = 128;

    private readonly List<int> _requests;
    private readonly BitSet[] _together;
    private readonly List<BitSet> _found = [];

    private CompatibleSets(List<int> requests, IEnumerable<Conflict> conflicts)
    {
        _requests = requests;
        var places = requests.Select((r, i) => KeyValuePair.Create(r, i)).ToDictionary();
        _together = [.. requests.Select((_, i) => BitSet.Full(requests.Count).Without(i))];
        foreach (var conflict in conflicts)
        {
            var (a, b) = (places[conflict.First], places[conflict.Second]);
            (_together[a], _together[b]) = (_together[a].Without(b), _together[b].Without(a));
        }
    }

    public static Choice Of(List<int> requests, IEnumerable<Conflict> conflicts)
    {
        var search = new CompatibleSets(requests, conflicts);
        search.Extend(BitSet.Empty(requests.Count), BitSet.Full(requests.Count), BitSet.Empty(requests.Count));
        var sets = search._found.Take(MostAlternatives).Select(s => s.Members().Select(i => requests[i]).ToValueList())
            .OrderByDescending(s => s.Count).ThenBy(s => s, Comparer<ValueList<int>>.Create(Compare));
        return new Choice(requests.ToValueList(), sets.ToValueList(), search._found.Count <= MostAlternatives);
    }

    private void Extend(BitSet chosen, BitSet open, BitSet done)
    {
        if (open.IsEmpty && done.IsEmpty)
        {
            _found.Add(chosen);
        }

        if (open.IsEmpty || _found.Count > MostAlternatives)
        {
            return;
        }

        var pivot = open.Or(done).Members().MaxBy(i => open.And(_together[i]).Count);
        foreach (var next in open.AndNot(_together[pivot]).Members().ToList())
        {
            Extend(chosen.With(next), open.And(_together[next]), done.And(_together[next]));
            (open, done) = (open.Without(next), done.With(next));
        }
    }

    private static int Compare(ValueList<int> a, ValueList<int> b)
    {
        var i = 0;
        while (i < a.Count && i < b.Count && a[i] == b[i])
        {
            i++;
        }

        return i == a.Count || i == b.Count ? a.Count.CompareTo(b.Count) : a[i].CompareTo(b[i]);
    }
}
