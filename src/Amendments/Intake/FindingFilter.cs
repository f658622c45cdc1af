using Amendments.Submissions;

namespace Amendments.Intake;

/// <summary>Which findings to list; what is null lets everything through.</summary>
public sealed record FindingFilter
{
    /// <summary>These findings.</summary>
    public ValueList<Id<Finding>>? Ids { get; init; }

    /// <summary>In this submission.</summary>
    public Id<Submission>? Submission { get; init; }

    /// <summary>With this status.</summary>
    public FindingStatus? Status { get; init; }

    /// <summary>As sure as this.</summary>
    public Confidence? Confidence { get; init; }
}
