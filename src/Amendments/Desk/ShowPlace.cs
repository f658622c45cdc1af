using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Shows paragraphs with the redline of every proposal on them, each by itself.</summary>
public static class ShowPlace
{
    /// <summary>Shows them. Cost: a pass over the draft for each reading.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="place">Which paragraphs, as <see cref="TargetNotation"/> reads them.</param>
    /// <returns>The view, or why there is no such place.</returns>
    public static Outcome<PlaceView> Run(IStore store, Draft draft, string place)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        var problems = new List<Problem>();
        var paragraphs = FindPlace.Run(draft, place, problems);
        if (problems.Count > 0)
        {
            return Outcome<PlaceView>.Failed(problems);
        }

        var filter = new ProposalFilter { Draft = draft.Id, Paragraphs = paragraphs };
        var compilation = Compile.Run(store, draft, filter);
        var withdrawn = store.Proposals(filter with { Status = ProposalStatus.Withdrawn }).Select(l => l.Proposal).ToValueList();
        var competing = Competitions.Of(compilation);
        var views = compilation.Proposals.Zip(compilation.Resolutions, (p, r) => View(store, compilation, p, r, paragraphs, competing[p.Id].ToValueList())).ToValueList();
        return Outcome<PlaceView>.Done(new PlaceView(compilation, paragraphs.Select(id => draft[id]).ToValueList(), views, withdrawn));
    }

    private static ProposalView View(IStore store, Compilation compilation, Proposal proposal, Resolution resolution, ValueList<ParagraphId> paragraphs, ValueList<Competition> competing)
    {
        var (draft, known) = (compilation.Draft, compilation.Resolutions);
        var readings = proposal.Readings.Select((reading, i) => (Reading: reading, Number: i + 1))
            .Where(r => proposal.Confirmed is null || proposal.Confirmed.Reading == r.Number)
            .Select(r => ReadingView.Of(draft, r.Number, r.Reading, r.Reading.Operation == proposal.Operation ? resolution : Resolver.Resolve(proposal, r.Reading.Operation, draft, id => FindProposal.Run(store, id).Value), known, paragraphs))
            .ToValueList();
        return new ProposalView(proposal, readings, competing);
    }
}
