using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class LogCommand
{
    private static readonly Option<bool> Full = new("--full") { Description = "Print the hash of every line." };

    public static Command Make() =>
        new Command("log", "List what was recorded, line by line: when, by whom, and what happened.") { Full, ConfidentialOptions.Show }.Takes(LogOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var query = LogOptions.Query(call);
        var draft = query.Paragraph is null ? null : call.Draft(store);
        return query.Paragraph is not null && draft is null
            ? ExitCode.Problems
            : call.Answer(ViewLog.Run(store, draft, query), LogJson.Write, view => LogPage.Print(call.Screen, view, call.Get(Full)), view => view.Hidden);
    }
}
