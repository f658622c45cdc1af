using System.Diagnostics;
using System.Globalization;
using Amendments.Intake;

namespace Amendments.Desk;

/// <summary>What was decided about a finding, in words.</summary>
public static class DecisionWords
{
    /// <summary>The decision alone: "accepted as P7", "rejected", "split into F8 and F9"; "waiting" while there is none.</summary>
    public static string Of(QueuedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Decision switch
        {
            null => "waiting",
            FindingDecision.Accepted accepted => $"accepted as {accepted.Became}",
            FindingDecision.Rejected => "rejected",
            FindingDecision.Split split => $"split into {string.Join(" and ", split.Into)}",
            FindingDecision.Replaced { By: { } by } => $"replaced by {by}",
            FindingDecision.Replaced => "no longer said",
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>That somebody cannot decide about it, because it is decided.</summary>
    internal static Problem AlreadyDecided(QueuedFinding finding)
    {
        var when = finding.DecidedAt?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var remedy = finding.Decision switch
        {
            FindingDecision.Split split => $"Decide about {string.Join(" and ", split.Into)}.",
            FindingDecision.Replaced { By: { } by } => $"Decide about {by}.",
            _ => $"amend review {finding.Id} --undo takes that back.",
        };
        return new Problem(finding.Id.ToString(), $"It is already {Of(finding)}, by {finding.DecidedBy} on {when}.", remedy);
    }
}
