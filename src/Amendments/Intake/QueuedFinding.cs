using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>A finding with what people did with it.</summary>
/// <param name="Finding">The finding, with its content as corrected last.</param>
/// <param name="Found">Its content as intake found it.</param>
/// <param name="Decision">What was decided; null while it waits.</param>
/// <param name="DecidedBy">Who decided; null while it waits.</param>
/// <param name="DecidedAt">When, in UTC; null while it waits.</param>
public sealed record QueuedFinding(
    Finding Finding, FindingContent Found, FindingDecision? Decision = null, string? DecidedBy = null, DateTimeOffset? DecidedAt = null)
{
    /// <summary>Its id.</summary>
    public Id<Finding> Id => Finding.Id;

    /// <summary>Where it stands.</summary>
    public FindingStatus Status => Decision?.Status ?? FindingStatus.Waiting;

    /// <summary>The id of the proposal, remark or position that it became; null when it became none.</summary>
    public string? Became => (Decision as FindingDecision.Accepted)?.Became;

    /// <summary>Why it was rejected; null unless it was, and empty when nobody said why.</summary>
    public FormattedText? Reason => (Decision as FindingDecision.Rejected)?.Reason;

    /// <summary>Whether somebody corrected what intake found.</summary>
    public bool IsCorrected => Finding.Content != Found;
}
