namespace Amendments.Verification;

/// <summary>Something on record that is not as it was recorded.</summary>
/// <param name="Kind">What it is in.</param>
/// <param name="Where">The place: "line 45 of the ledger", "table proposal, row 12, column status".</param>
/// <param name="Found">What was found there, as a sentence.</param>
/// <param name="Affects">What can no longer be relied on because of it, as a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
public sealed record Fault(FaultKind Kind, string Where, string Found, string Affects, string Remedy)
{
    /// <summary>What to do when a table is not what follows from the ledger.</summary>
    public const string Rebuild = "Run “amend rebuild”: it makes the tables again from the ledger.";

    /// <summary>What to do when something is wrong that nothing else on record gives back.</summary>
    public const string Restore = "Restore the folder from a copy.";

    /// <summary>The place and what was found there, on one line.</summary>
    public override string ToString() => $"{Where}: {Found}";
}
