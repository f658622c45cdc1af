using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Pages;
using Amendments.Sqlite;

namespace Amendments.Cli.Commands;

internal static class VerifyCommand
{
    public static Command Make() => new Command("verify", "Recompute everything on record, and name the first thing that is wrong.").Runs(Run);

    private static int Run(Call call)
    {
        var report = SqliteVerification.Run(call.Folder);
        call.Answer(json => VerificationJson.Write(json, report), () => VerificationPage.Print(call.Screen, report));
        return report.IsClean ? ExitCode.Done : ExitCode.Problems;
    }
}
