using System.CommandLine;
using System.Globalization;
using Amendments.Cli.Screens;

namespace Amendments.Cli.Commands;

internal static class RebuildCommand
{
    private static readonly Option<bool> History = new("--history") { Description = "Make history.git again, too, whatever it holds." };

    public static Command Make() => new Command("rebuild", "Make the tables that queries read again from the ledger.") { History }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        using var waiting = Waiting.For(call.Screen, "Reading the ledger");
        var lines = store.Rebuild();
        var isHistory = call.Get(History);
        if (isHistory && !store.RebuildHistory())
        {
            return ExitCode.Failure;
        }

        var what = isHistory ? "The tables and history.git were" : "The tables were";
        return call.Answer(
            json => json.Number("lines", lines).Truth("history", isHistory),
            () => call.Screen.Text(string.Create(CultureInfo.InvariantCulture, $"{what} made again from {lines} line{(lines == 1 ? string.Empty : "s")} of the ledger.")));
    }
}
