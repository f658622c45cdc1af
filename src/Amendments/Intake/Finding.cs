using Amendments.Submissions;

namespace Amendments.Intake;

/// <summary>What intake found in a submission, on record and waiting for a person. Nothing counts as a proposal, remark or position before somebody accepts it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Passage">Where it stands in which submission, with the words that stand there.</param>
/// <param name="Content">What it is taken to be.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reasons">Why it is not certain, as sentences; empty when it is.</param>
/// <param name="Replaces">The finding in an earlier version of the submission whose place it takes; null when it is new.</param>
public sealed record Finding(
    Id<Finding> Id, Passage Passage, FindingContent Content, Confidence Confidence, ValueList<string> Reasons, Id<Finding>? Replaces = null) : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'F';
}
