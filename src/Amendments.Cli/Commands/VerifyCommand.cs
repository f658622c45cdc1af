using System.CommandLine;
using System.Text;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Git;
using Amendments.Sqlite;
using Amendments.Verification;

namespace Amendments.Cli.Commands;

internal static class VerifyCommand
{
    private static readonly Option<string?> Against = Made.Text("--against", "REMOTE", "Compare with a history that was published before.");

    private static readonly Option<string?> SealFile = Made.Text("--seal", "FILE", "Compare with a seal that was printed before: a text that holds its lines.");

    public static Command Make() => new Command("verify", "Recompute everything on record, and name the first thing that is wrong.") { Against, SealFile }.Runs(Run);

    private static int Run(Call call)
    {
        VerificationReport report;
        using (Waiting.For(call.Screen, "Verifying"))
        {
            using var history = new HistoryVerification();
            history.BeginReading(call.Folder);
            report = history.AddTo(SqliteVerification.Run(call.Folder, history.Take), call.Folder);
            if (call.Get(Against) is { } address)
            {
                var (faults, notices) = history.CompareWith(address, GitProgram.Run);
                report = report.With(faults, notices);
            }

            if (call.Get(SealFile) is { } file)
            {
                var (faults, notices) = history.CompareWithSeal(file, Encoding.UTF8.GetString(InputFile.Read(file)));
                report = report.With(faults, notices);
            }
        }

        call.Answer(json => VerificationJson.Write(json, report), () => VerificationPage.Print(call.Screen, report));
        return report.IsClean ? ExitCode.Done : ExitCode.Problems;
    }
}
