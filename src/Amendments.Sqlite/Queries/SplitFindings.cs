namespace Amendments.Sqlite.Queries;

/// <summary>What findings were split into and what became of the parts, for queries that have to go down to the last one.</summary>
internal static class SplitFindings
{
    /// <summary>One step of a recursive table "part", from the finding in its "finding_id" to the records "s.record" that it was split into: "F7".</summary>
    public const string Step =
        """
        from part as p
        join finding as f on f.id = p.finding_id and f.status = 'split'
        join subject as s on s.entry = f.decided_entry and s.role = 'changed'
        """;

    /// <summary>The findings in such a table that became proposals, each as "f"; the number of the proposal is <see cref="Proposal"/>.</summary>
    public const string BecameProposals =
        """
        from part as p
        join finding as f on f.id = p.finding_id and substr(f.became, 1, 1) = 'P'
        """;

    /// <summary>The number of the proposal that "f" became.</summary>
    public const string Proposal = "cast(substr(f.became, 2) as integer)";
}
