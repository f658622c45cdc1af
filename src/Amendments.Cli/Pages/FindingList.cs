using Amendments.Cli.Screens;
using Amendments.Intake;

namespace Amendments.Cli.Pages;

/// <summary>Findings as a table.</summary>
internal static class FindingList
{
    private const int LongestPassage = 72;

    public static void Print(Screen screen, IReadOnlyList<QueuedFinding> findings)
    {
        if (findings.Count == 0)
        {
            screen.Text("Nothing waits.");
            return;
        }

        var listing = new Listing("Id", "Place…", "Sure", "Status", "Taken for…", "Passage…");
        foreach (var finding in findings)
        {
            listing.Add(
                Phrase.Of(finding.Id.ToString(), Look.Strong), finding.Finding.Passage.Place, QueueWords.Confidence(finding.Finding.Confidence),
                finding.Decision is null ? string.Empty : ChoiceName.Of(finding.Status),
                QueueWords.Content(finding.Finding.Content), Opening.Of(finding.Finding.Passage.Quote.Text, LongestPassage));
        }

        screen.Table(listing);
    }
}
