namespace Amendments.Conflicts;

/// <summary>Requests that meet at the same words for the same reason, each with at least one of the others.</summary>
/// <param name="Reason">Why they meet.</param>
/// <param name="Over">Where.</param>
/// <param name="Requests">Their places in the list of requests, in order.</param>
public sealed record Contest(ConflictReason Reason, ValueList<ContestedWords> Over, ValueList<int> Requests)
{
    /// <summary>Conflicts put together by their reason and place, in the order in which each first appears.</summary>
    public static IEnumerable<Contest> Of(IEnumerable<Conflict> conflicts) => conflicts
        .GroupBy(c => (c.Reason, c.Over))
        .Select(g => new Contest(g.Key.Reason, g.Key.Over, g.SelectMany(c => new[] { c.First, c.Second }).Distinct().Order().ToValueList()));
}
