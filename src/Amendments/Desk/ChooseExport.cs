using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Scenarios;

namespace Amendments.Desk;

/// <summary>Compiles what an export is made from.</summary>
public static class ChooseExport
{
    /// <summary>Compiles.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="query">What is wanted.</param>
    /// <returns>The compilation under the wanted rule; or everything in the query that is not there, or that competes where that is refused.</returns>
    public static Outcome<Compilation> Run(IStore store, Draft draft, ExportQuery query)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(query);
        var problems = new List<Problem>();
        var order = ProposalIds.Find(store, draft, query.Order, problems);
        var chosen = query.Scenario is { } scenario ? Scenario(store, draft, scenario, query) : Proposals(store, draft, query.Proposals);
        if (chosen.Value is null || problems.Count > 0)
        {
            return Outcome<Compilation>.Failed([.. problems, .. chosen.Problems]);
        }

        var compilation = chosen.Value.Ordered(order).Under(query.Rule);
        return query.Rule.OnConflict == OnConflict.Refuse && Refusal.Of(compilation).ToList() is { Count: > 0 } refused
            ? Outcome<Compilation>.Failed([.. chosen.Problems, .. refused])
            : Outcome<Compilation>.Done(compilation, chosen.Problems);
    }

    private static Outcome<Compilation> Proposals(IStore store, Draft draft, ProposalQuery query)
    {
        var filter = ChooseProposals.Run(store, draft, query);
        if (filter.Value is not { } wanted)
        {
            return Outcome<Compilation>.Failed(filter.Problems);
        }

        var compilation = Compile.Run(store, draft, wanted);
        var present = compilation.Proposals.Select(p => p.Id).ToHashSet();
        var left = (wanted.Ids ?? []).Where(id => !present.Contains(id)).Select(id => FindProposal.IsHidden(store, id)
            ? FindProposal.Confidential(id)
            : new Problem(id.ToString(), "It was withdrawn, or another choice leaves it out.", "It is not in the export."));
        return Outcome<Compilation>.Done(compilation.Ordered(wanted.Ids ?? []), left);
    }

    // A scenario is an order, too: whoever shows everything, or refuses what competes, has not decided by it.
    private static Outcome<Compilation> Scenario(IStore store, Draft draft, string name, ExportQuery query)
    {
        if (query.Proposals != new ProposalQuery())
        {
            return Outcome<Compilation>.Failed("--scenario", "A scenario has its own choice of proposals.", "Leave the other choices out.");
        }

        var composed = ComposeScenario.Run(store, draft, new ScenarioQuery { Scenario = name });
        return composed.Value is not { } scenario ? Outcome<Compilation>.Failed(composed.Problems)
            : query.Rule.OnConflict == OnConflict.First ? Outcome<Compilation>.Done(scenario.Compilation, composed.Problems)
            : Outcome<Compilation>.Done(ScenarioComposer.Choose(Compile.Run(store, draft, new ProposalFilter()), scenario.Taken), composed.Problems);
    }
}
