using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Papers;

namespace Amendments.Cli.Commands;

/// <summary>What all exports have in common: choose, make, write, and say what was written and what was left out.</summary>
internal static class ExportRun
{
    /// <param name="call">The call.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="make">Makes it.</param>
    public static int Run(Call call, string path, Func<IStore, Compilation, Exported> make)
    {
        using var store = call.Open();
        if (OutputFile.Refuse(path, store, call.Folder) is { } refusal)
        {
            call.Report([refusal]);
            return ExitCode.Usage;
        }

        if (call.Draft(store) is not { } draft)
        {
            return ExitCode.Problems;
        }

        using var waiting = Waiting.For(call.Screen, $"Writing {Path.GetFileName(path)}");
        if (Chosen(call, store, draft) is not { } compilation)
        {
            return ExitCode.Problems;
        }

        var exported = make(store, compilation);
        OutputFile.Write(path, exported.Bytes);
        call.Report(exported.Problems);
        return call.Answer(
            json => json.Text("file", path).Text("draft", draft.Id.ToString()).Number("proposals", compilation.Proposals.Count)
                .Number("changes", exported.Changes).Number("comments", exported.Comments)
                .Objects("notApplied", exported.NotApplied, ScenarioJson.NotApplied)
                .Texts("problems", exported.Problems.Select(p => p.ToString())),
            () => Print(call.Screen, path, compilation, exported));
    }

    private static Compilation? Chosen(Call call, IStore store, Draft draft)
    {
        var query = FilterOptions.Query(call);
        if (call.Get(ScenarioOptions.Scenario) is not { } scenario)
        {
            return call.Value(ChooseProposals.Run(store, draft, query)) is { } filter ? Compile.Run(store, draft, filter) : null;
        }

        if (query == new ProposalQuery())
        {
            return call.Value(ComposeScenario.Run(store, draft, new ScenarioQuery { Scenario = scenario }))?.Compilation;
        }

        call.Report([new Problem("--scenario", "A scenario has its own choice of proposals.", "Leave the other choices out.")]);
        return null;
    }

    private static void Print(Screen screen, string path, Compilation compilation, Exported exported)
    {
        var counts = new[]
        {
            Amount.Of(compilation.Proposals.Count, "proposal"),
            exported.Changes is { } changes ? Amount.Of(changes, "tracked change") : null,
            exported.Comments is { } comments ? Amount.Of(comments, "comment") : null,
        };
        screen.Text($"Wrote {path}: {string.Join(", ", counts.OfType<string>())}.");
        foreach (var left in exported.NotApplied)
        {
            var reason = left.Reason switch
            {
                NotAppliedReason.Same => "the same as another",
                NotAppliedReason.Competing => "competing",
                NotAppliedReason.Dependent => "waiting for another",
                _ => "does not fit the draft",
            };
            screen.Text(Phrase.Of("Not in the text: ", Look.Warning).Add($"{left.Proposal} ({compilation.Proponent(left.Proposal)}), {reason}. {left.Explanation}"), 2);
        }
    }
}
