using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class ProvenanceCommand
{
    private static readonly Argument<string> Place = new("LABEL") { Description = "22, “30 (a)”, 50-54, “section Data governance”, title." };

    public static Command Make() =>
        new Command("provenance", "Show whose each word of a composed text is.") { Place, ScenarioOptions.Scenario, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Draft(store) is { } draft
            ? call.Answer(ViewProvenance.Run(store, draft, call.Get(Place), call.Get(ScenarioOptions.Scenario)), ProvenanceJson.Write, view => ProvenancePage.Print(call.Screen, view), view => view.Compilation.Hidden)
            : ExitCode.Problems;
    }
}
