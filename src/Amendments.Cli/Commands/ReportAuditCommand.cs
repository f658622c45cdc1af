using System.CommandLine;
using System.Text;
using Amendments.Audits;
using Amendments.Cli.Options;
using Amendments.Rendering.Reports;
using Amendments.Word.Reports;

namespace Amendments.Cli.Commands;

internal static class ReportAuditCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "The file to write: an .html, a .docx or a .csv (default: audit.html).", "-o");

    public static Command Make() =>
        new Command("audit", "Write a report for an audit as a page, a Word document or a table; every statement in it with its line of the ledger.") { Output }.Takes(ReportOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        var path = call.Get(Output) ?? "audit.html";
        Func<AuditReport, byte[]>? write = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" => report => Encoding.UTF8.GetBytes(ReportPage.Write(report)),
            ".docx" => AuditReportDocument.Write,
            ".csv" => AuditTable.Write,
            _ => null,
        };
        if (write is not null)
        {
            return ReportRun.Run(call, path, write);
        }

        call.Screen.Note($"“{path}” is none of .html, .docx and .csv. End the name of the file with one of them.");
        return ExitCode.Usage;
    }
}
