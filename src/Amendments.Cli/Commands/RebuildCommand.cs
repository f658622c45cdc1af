using System.CommandLine;
using System.Globalization;
using Amendments.Cli.Screens;

namespace Amendments.Cli.Commands;

internal static class RebuildCommand
{
    public static Command Make() => new Command("rebuild", "Make the tables that queries read again from the ledger.").Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        using var waiting = Waiting.For(call.Screen, "Reading the ledger");
        var lines = store.Rebuild();
        return call.Answer(
            json => json.Number("lines", lines),
            () => call.Screen.Text(string.Create(CultureInfo.InvariantCulture, $"The tables were made again from {lines} line{(lines == 1 ? string.Empty : "s")} of the ledger.")));
    }
}
