namespace Amendments.Conflicts;

/// <summary>What can all be granted, and what has to be chosen.</summary>
/// <param name="Uncontested">The places of the requests that exclude no other: all of them can be granted, whatever is chosen else.</param>
/// <param name="Open">The choices that remain, from the beginning of the draft to its end; each can be made by itself.</param>
public sealed record Choices(ValueList<int> Uncontested, ValueList<Choice> Open)
{
    /// <summary>Works them out. Cost: linear in the requests and conflicts, besides the sets of each choice.</summary>
    /// <param name="requests">How many requests there are.</param>
    /// <param name="conflicts">Their conflicts.</param>
    public static Choices Of(int requests, IReadOnlyList<Conflict> conflicts)
    {
        ArgumentNullException.ThrowIfNull(conflicts);
        var groups = new Groups(requests);
        var exclusive = conflicts.Where(c => c.IsExclusive).ToList();
        exclusive.ForEach(c => groups.Link(c.First, c.Second));
        var byGroup = exclusive.ToLookup(c => c.First);
        var (free, open) = (new List<int>(), new List<Choice>());
        foreach (var group in groups.All())
        {
            if (group.Count == 1)
            {
                free.Add(group[0]);
            }
            else
            {
                open.Add(CompatibleSets.Of(group, group.SelectMany(r => byGroup[r])));
            }
        }

        return new Choices(free.ToValueList(), open.ToValueList());
    }
}
