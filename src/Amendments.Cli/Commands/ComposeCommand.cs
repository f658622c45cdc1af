using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;
using Amendments.Papers;
using Amendments.Scenarios;

namespace Amendments.Cli.Commands;

internal static class ComposeCommand
{
    private static readonly Argument<string?> Place = new("LABEL") { Description = "What is shown, and where --take-compatible looks: 22, “30 (a)”, 50-54, “section Data governance” (default: the whole draft).", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string?> Save = Made.Text("--save", "NAME", "Keep it under this name. Nothing is decided by it.");

    private static readonly Option<string?> Against = Made.Text("--against", "NAME", "Show what it changes against another saved scenario.");

    private static readonly Option<bool> Full = new("--full") { Description = "The whole text, not only the paragraphs that change." };

    public static Command Make() => new Command("compose", "Lay chosen proposals together and show what the text would read.") { Place, Save, Against, Full, ConfidentialOptions.Show }.Takes(ScenarioOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        if (call.Draft(store) is not { } draft || Composed(call, store, draft, ScenarioOptions.Query(call, call.Get(Place))) is not { } composed)
        {
            return ExitCode.Problems;
        }

        var against = call.Get(Against) is { } other ? Composed(call, store, draft, new ScenarioQuery { Scenario = other }) : null;
        if ((call.Get(Against) is not null && against is null) || call.Value(ViewScenario.Run(composed, call.Get(Place), call.Get(Full), against)) is not { } view)
        {
            return ExitCode.Problems;
        }

        var saved = call.Get(Save) is { } name ? call.Value(SaveScenario.Run(store, call.Actor, name, draft, composed)) : null;
        return call.Get(Save) is not null && saved is null
            ? ExitCode.Problems
            : call.Answer(json => ScenarioJson.Write(json, view, saved), () => new ScenarioPage(call.Screen, view).Print(saved), view.Compilation.Hidden);
    }

    private static ComposedScenario? Composed(Call call, IStore store, Draft draft, ScenarioQuery query) => call.Value(ComposeScenario.Run(store, draft, query));
}
