using System.Globalization;
using Amendments.Audits;
using Amendments.Cli.Screens;
using Amendments.Rendering.Reports;

namespace Amendments.Cli.Pages;

/// <summary>Says what was written, about what, and from which lines.</summary>
internal static class ReportSummary
{
    public static void Print(Screen screen, string path, AuditReport report)
    {
        screen.Text($"Wrote {path}: {Amount.Of(report.Submissions.Count, "submission")}, {Amount.Of(report.Proposals.Count, "proposal")}, {Amount.Of(report.Remarks.Count, "remark")}.");
        screen.Text($"About: {ScopeWords.Of(report.Scope)}.", 2);
        screen.Text(string.Create(CultureInfo.InvariantCulture, $"From {Amount.Of(report.Lines.Count, "line")} of the ledger, which ends with line {report.Seal.Line}."), 2);
    }
}
