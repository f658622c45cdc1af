using System.CommandLine;
using Amendments.Cli.Screens;
using Amendments.Scenarios;

namespace Amendments.Cli.Commands;

internal static class ScenarioListCommand
{
    public static Command Make() => new Command("list", "List the saved scenarios.").Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var scenarios = store.Scenarios();
        return call.Answer(
            json => json.Objects("scenarios", scenarios, (own, s) => own
                .Text("name", s.Scenario.Name).Text("draft", s.Scenario.Draft.ToString()).Text("savedBy", s.By).Texts("taken", s.Scenario.Taken.Select(t => t.ToString()))),
            () => Print(call.Screen, scenarios));
    }

    private static void Print(Screen screen, IReadOnlyList<SavedScenario> scenarios)
    {
        if (scenarios.Count == 0)
        {
            screen.Text("There are no scenarios. Save one: amend compose --take P1 --save NAME.");
            return;
        }

        var listing = new Listing("Name…", "Draft", "Saved by…", "Taken…");
        foreach (var (scenario, by) in scenarios)
        {
            listing.Add(Phrase.Of(scenario.Name, Look.Strong), scenario.Draft.ToString(), by, string.Join(", ", scenario.Taken.Select(t => t.ToString())));
        }

        screen.Table(listing);
    }
}
