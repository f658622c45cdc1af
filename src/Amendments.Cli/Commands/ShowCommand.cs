using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class ShowCommand
{
    private static readonly Argument<string> Place = new("LABEL") { Description = "22, “30 (a)”, 50-54, “section Data governance”, title." };

    private static readonly Option<bool> Full = new("--full") { Description = "Redlines with the whole paragraph instead of the words around the changes." };

    public static Command Make() => new Command("show", "Show a paragraph and the redline of every proposal on it.") { Place, Full, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Draft(store) is { } draft
            ? call.Answer(ShowPlace.Run(store, draft, call.Get(Place)), PlaceJson.Write, view => new PlacePage(call.Screen, view, call.Get(Full)).Print(), view => view.Compilation.Hidden)
            : ExitCode.Problems;
    }
}
