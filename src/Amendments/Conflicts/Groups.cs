namespace Amendments.Conflicts;

/// <summary>Puts things that belong together into groups, link by link (union-find). Almost linear in the links.</summary>
internal sealed class Groups
{
    private readonly int[] _parents;

    public Groups(int count) => _parents = [.. Enumerable.Range(0, count)];

    public void Link(int a, int b)
    {
        var (one, two) = (Root(a), Root(b));
        _parents[Math.Max(one, two)] = Math.Min(one, two);
    }

    /// <summary>The groups by their first members; members in order.</summary>
    public IEnumerable<List<int>> All()
    {
        var groups = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < _parents.Length; i++)
        {
            var root = Root(i);
            if (!groups.TryGetValue(root, out var members))
            {
                groups.Add(root, members = []);
            }

            members.Add(i);
        }

        return groups.Values;
    }

    private int Root(int at)
    {
        while (_parents[at] != at)
        {
            at = _parents[at] = _parents[_parents[at]];
        }

        return at;
    }
}
