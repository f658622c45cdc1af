using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Scenarios;

namespace Amendments.Desk;

/// <summary>Says whose each word of a composed text is.</summary>
public static class ViewProvenance
{
    /// <summary>
    /// Says it. Cost: without a scenario, the proposals on these paragraphs and those tied to them; with one, everything on the draft.
    /// </summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="place">Which paragraphs, as <see cref="TargetNotation"/> reads them.</param>
    /// <param name="scenario">A saved scenario; null to lay in everything that is proposed, first come first served.</param>
    public static Outcome<ProvenanceView> Run(IStore store, Draft draft, string place, string? scenario)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        var problems = new List<Problem>();
        var wanted = FindPlace.Run(draft, place, problems).ToHashSet();
        var composed = scenario is null || problems.Count > 0 ? null : ComposeScenario.Run(store, draft, new ScenarioQuery { Scenario = scenario });
        problems.AddRange(composed?.Problems ?? []);
        if (wanted.Count == 0 || composed is { Value: null })
        {
            return Outcome<ProvenanceView>.Failed(problems);
        }

        var compilation = composed?.Value?.Compilation ?? CompilePlace.Run(store, draft, wanted);
        var paragraphs = ViewScenario.InPlace(compilation.Composed, wanted).Select(p => new OwnedParagraph(p, Provenance.Of(p))).ToValueList();
        var decided = Decided(store, compilation, paragraphs);
        return Outcome<ProvenanceView>.Done(new ProvenanceView(compilation, scenario, paragraphs, decided, ViewProposal.MadeBy(store, draft.Id.ToString())), problems);
    }

    // What was decided on the proposals whose words stand there, and on those that ask for the same.
    private static Dictionary<Id<Proposal>, ProposalDecisions> Decided(IStore store, Compilation compilation, ValueList<OwnedParagraph> paragraphs)
    {
        var owners = paragraphs.SelectMany(p => p.Owners).Distinct().ToList();
        var shown = owners.Concat(owners.SelectMany(compilation.Composed.WithTheSame)).Distinct().ToList();
        var trails = ProposalTrail.Of(store, shown);
        var positions = store.Positions(shown).ToLookup(p => p.Proposal);
        return shown.ToDictionary(id => id, id => new ProposalDecisions(
            compilation.Proposal(id), compilation.Dates(compilation.Proposal(id)), trails[id], Position.Standing(positions[id]).ToValueList()));
    }
}
