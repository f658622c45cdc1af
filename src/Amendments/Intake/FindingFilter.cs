using Amendments.Submissions;

namespace Amendments.Intake;

/// <summary>Which findings to list; what is null lets everything through. Those of a confidential submission are found where they or it are named, those that became a confidential proposal where they are.</summary>
public sealed record FindingFilter
{
    /// <summary>These findings.</summary>
    public ValueList<Id<Finding>>? Ids { get; init; }

    /// <summary>In this submission.</summary>
    public Id<Submission>? Submission { get; init; }

    /// <summary>Also those of confidential submissions and proposals, whatever the store shows.</summary>
    public bool WithConfidential { get; init; }

    /// <summary>With this status.</summary>
    public FindingStatus? Status { get; init; }

    /// <summary>As sure as this.</summary>
    public Confidence? Confidence { get; init; }
}
