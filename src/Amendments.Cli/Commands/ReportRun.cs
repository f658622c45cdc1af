using Amendments.Audits;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Git;

namespace Amendments.Cli.Commands;

/// <summary>What all reports have in common: put together, write, and say what was written and what was left out.</summary>
internal static class ReportRun
{
    public static int Run(Call call, string path, Func<AuditReport, byte[]> write)
    {
        using var store = call.Open();
        if (OutputFile.Refuse(path, store, call.Folder) is { } refusal)
        {
            call.Report([refusal]);
            return ExitCode.Usage;
        }

        using var waiting = Waiting.For(call.Screen, $"Writing {Path.GetFileName(path)}");
        if (call.Value(ReportAudit.Run(store, new GitHistory(call.Folder).ReadHead(), ReportOptions.Query(call))) is not { } report)
        {
            return ExitCode.Problems;
        }

        OutputFile.Write(path, write(report));
        return call.Answer(json => ReportJson.Write(json, path, report), () => ReportSummary.Print(call.Screen, path, report), report.Hidden);
    }
}
