namespace Amendments.Sqlite.Queries;

/// <summary>What findings were split into, for queries that have to go down to the last part.</summary>
internal static class SplitFindings
{
    /// <summary>One step of a recursive table "part", from the finding in its "finding_id" to the records "s.record" that it was split into: "F7".</summary>
    public const string Step =
        """
        from part as p
        join finding as f on f.id = p.finding_id and f.status = 'split'
        join subject as s on s.entry = f.decided_entry and s.role = 'changed'
        """;
}
