using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Verification;

namespace Amendments.Cli.Pages;

/// <summary>What verifying came to: a few lines when all is well; otherwise, on the error stream, the first fault in full and the others a line each.</summary>
internal static class VerificationPage
{
    public static void Print(Screen screen, VerificationReport report)
    {
        if (report.IsClean)
        {
            screen.Text(Phrase.Of($"{Checked(report.Counts)}: ").Add("all as recorded", Look.Strong).Add("."));
            screen.Whole(string.Create(CultureInfo.InvariantCulture, $"The last line is {report.Counts.Lines}, its hash {report.Counts.LastHash}."));
        }
        else
        {
            PrintFaults(screen, report);
        }

        foreach (var notice in report.Notices)
        {
            screen.Note(notice);
        }
    }

    private static void PrintFaults(Screen screen, VerificationReport report)
    {
        var first = report.Faults[0];
        screen.Note(first.ToString());
        screen.Note($"  Affected: {first.Affects}");
        screen.Note($"  {first.Remedy}");
        var others = report.Faults.Count - 1 + report.Unlisted;
        if (others > 0)
        {
            screen.Note(others == 1 ? "One more thing is wrong:" : string.Create(CultureInfo.InvariantCulture, $"{others:N0} more things are wrong:"));
        }

        foreach (var fault in report.Faults.Skip(1))
        {
            screen.Note($"  {fault}");
        }

        if (report.Unlisted > 0)
        {
            screen.Note(string.Create(CultureInfo.InvariantCulture, $"  … and {report.Unlisted:N0} like these."));
        }
    }

    private static string Checked(CheckedCounts counts)
    {
        var redacted = counts.Redacted == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({counts.Redacted:N0} of these redacted)");
        return $"{Amount(counts.Lines, "line")}, {Amount(counts.Contents, "text")}, {Amount(counts.Files, "file")}{redacted}, {Amount(counts.Rows, "row")}, {Amount(counts.Commits, "commit")}";
    }

    private static string Amount(long count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {one}{(count == 1 ? string.Empty : "s")}");
}
