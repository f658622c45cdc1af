using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Scenarios;

namespace Amendments.Desk;

/// <summary>Says whose each word of a composed text is.</summary>
public static class TraceWords
{
    /// <summary>Says it.</summary>
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

        var compilation = composed?.Value?.Compilation ?? Compile.Run(store, draft, new ProposalFilter());
        var paragraphs = ViewScenario.InPlace(compilation.Composed, wanted).Select(p => new OwnedParagraph(p, Provenance.Of(p))).ToValueList();
        return Outcome<ProvenanceView>.Done(new ProvenanceView(compilation, scenario, paragraphs), problems);
    }
}
