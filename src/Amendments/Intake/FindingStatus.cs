namespace Amendments.Intake;

/// <summary>Where a finding stands. It follows from what the ledger says of it; nobody sets it.</summary>
public enum FindingStatus
{
    /// <summary>It waits for a person.</summary>
    Waiting,

    /// <summary>It became a proposal, remark or position.</summary>
    Accepted,

    /// <summary>Nothing is recorded of it.</summary>
    Rejected,

    /// <summary>It was cut into several.</summary>
    Split,

    /// <summary>Another finding took its place, or a corrected version no longer says it.</summary>
    Replaced,
}
