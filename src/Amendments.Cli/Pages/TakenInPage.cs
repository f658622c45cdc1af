using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Intake;

namespace Amendments.Cli.Pages;

/// <summary>What came of taking a submission in, on a screen.</summary>
internal static class TakenInPage
{
    private const int Indent = 2;

    public static void Print(Screen screen, TakenIn taken, ParticipantNames names)
    {
        var submission = taken.Submission;
        screen.Text(Phrase.Of(submission.Id.ToString(), Look.Strong).Add($"  “{submission.Title}” by {names[submission.Submitter]}, on draft {submission.Addresses}")
            .Add(submission.Corrects is { } earlier && taken.IsNew ? $", corrects {earlier}" : string.Empty)
            .Add(submission.IsConfidential ? ", confidential" : string.Empty, Look.Warning)
            .Add(taken.IsNew ? string.Empty : ", taken in before"));
        Print(screen, "New", taken.New, _ => string.Empty);
        Print(screen, "Changed", taken.Changed.Select(c => c.Now), f => Was(taken.Changed.First(c => c.Now.Id == f.Id).Earlier));
        Print(screen, "Gone", taken.Gone, f => f.Status == FindingStatus.Waiting ? string.Empty : $" ({f.Became ?? ChoiceName.Of(f.Status)})");
        if (taken.Unchanged.Count > 0)
        {
            screen.Text(string.Create(CultureInfo.InvariantCulture, $"Unchanged: {taken.Unchanged.Count}"));
        }

        CoveragePage.Sum(screen, taken.Coverage);
        if (taken.New.Count + taken.Changed.Count > 0)
        {
            screen.Text($"Nothing of it counts before somebody accepts it: amend review --submission {submission.Id}");
        }
    }

    private static void Print(Screen screen, string title, IEnumerable<QueuedFinding> findings, Func<QueuedFinding, string> note)
    {
        var all = findings.ToList();
        if (all.Count == 0)
        {
            return;
        }

        screen.Text(string.Create(CultureInfo.InvariantCulture, $"{title}: {all.Count}"));
        foreach (var finding in all)
        {
            var confidence = finding.Finding.Confidence == Confidence.Certain ? new Phrase() : Phrase.Of(" [").Add(QueueWords.Confidence(finding.Finding.Confidence)).Add("]");
            screen.Text(QueueWords.Line(finding).Add(note(finding)).Add(confidence).Add($"  {QueueWords.Place(finding.Finding.Passage)}", Look.Faint), Indent);
        }
    }

    private static string Was(QueuedFinding earlier) => earlier.Became is { } became ? $" (was {earlier.Id}, {became})" : $" (was {earlier.Id})";
}
