using System.Diagnostics;
using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Cli.Pages;

/// <summary>Findings in a few words.</summary>
internal static class QueueWords
{
    /// <summary>What it is taken to be: "replace “X” in 22", "open, 2 readings", "a remark on 21".</summary>
    public static string Content(FindingContent content) => content switch
    {
        FindingContent.Proposal { Readings: [var reading] } => OperationName.Describe(reading.Operation),
        FindingContent.Proposal proposal => $"open, {Amount.Of(proposal.Readings.Count, "reading")}",
        FindingContent.Remark { Target: Target.Whole } => "a remark",
        FindingContent.Remark remark => $"a remark on {remark.Target}",
        FindingContent.Position position => $"{ChoiceName.Of(position.Stance)} on {position.About}",
        FindingContent.Form => "the form’s own words",
        FindingContent.Furniture => "of the page",
        _ => throw new UnreachableException(),
    };

    /// <summary>"certain", "needs review", "not understood".</summary>
    public static Phrase Confidence(Confidence confidence) =>
        Phrase.Of(ChoiceName.Of(confidence).Replace('-', ' '), confidence == Intake.Confidence.Certain ? Look.Plain : Look.Warning);

    /// <summary>"accepted as P7 by Ann on 2025-07-25"; nothing while it waits.</summary>
    public static string Decision(QueuedFinding finding) => finding.DecidedAt is { } at
        ? $"{DecisionWords.Of(finding)} by {finding.DecidedBy} on {at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
        : string.Empty;

    /// <summary>A finding on one line: "F3  replace “X” in 22".</summary>
    public static Phrase Line(QueuedFinding finding) => Phrase.Of(finding.Id.ToString(), Look.Strong).Add($"  {Content(finding.Finding.Content)}");

    /// <summary>Where a passage stands, without its submission: "Q5, line 34".</summary>
    public static string Place(Passage passage) => string.Join(", ", passage.Place.Split(", ").Skip(1));
}
