using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

/// <summary>What all exports have in common: choose, make, write, and say what was written and what was left out.</summary>
internal static class ExportRun
{
    /// <summary>Exports by the choices that every export has.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="make">Makes it.</param>
    public static int Run(Call call, string path, Func<IStore, Compilation, Exported> make) => Run(call, path, CompositionRule.Plain, [], make);

    /// <summary>Exports by a rule of its own.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="rule">By which rule the proposals are laid in.</param>
    /// <param name="order">The proposals that come before the others.</param>
    /// <param name="make">Makes it.</param>
    public static int Run(Call call, string path, CompositionRule rule, ValueList<string> order, Func<IStore, Compilation, Exported> make)
    {
        using var store = call.Open();
        if (OutputFile.Refuse(path, store, call.Folder) is { } refusal)
        {
            call.Report([refusal]);
            return ExitCode.Usage;
        }

        using var waiting = Waiting.For(call.Screen, $"Writing {Path.GetFileName(path)}");
        if (Chosen(call, store, rule, order) is not { } compilation)
        {
            return ExitCode.Problems;
        }

        var exported = make(store, compilation);
        OutputFile.Write(path, exported.Bytes);
        call.Report(exported.Problems);
        return call.Answer(json => ExportJson.Write(json, path, compilation, exported), () => ExportPage.Print(call.Screen, path, compilation, exported), compilation.Hidden);
    }

    /// <summary>The chosen proposals; null when there are problems, which have then been said.</summary>
    public static Compilation? Chosen(Call call, IStore store, CompositionRule rule, ValueList<string> order) => call.Draft(store) is { } draft
        ? call.Value(ChooseExport.Run(store, draft, new ExportQuery { Proposals = FilterOptions.Query(call), Scenario = call.Get(ScenarioOptions.Scenario), Order = order, Rule = rule }))
        : null;
}
