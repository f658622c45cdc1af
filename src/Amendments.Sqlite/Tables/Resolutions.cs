using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite.Queries;

namespace Amendments.Sqlite.Tables;

/// <summary>What proposals come to on the drafts that they address. Confirming or withdrawing one mostly asks for what was worked out when it was made, so that is kept.</summary>
internal sealed class Resolutions(ProposalQueries proposals)
{
    // So many are kept at once, so that a long replay does not fill the memory.
    private const int MostKept = 20_000;

    private readonly Dictionary<Id<Proposal>, Kept> _kept = [];

    /// <summary>The state of a proposal on a draft, the paragraphs that it is about, and the places at which it can meet others; each once.</summary>
    public (ResolutionState State, List<ParagraphId> Touches, List<string> Ties) Of(Proposal proposal, Draft draft)
    {
        var asMade = proposal with { Confirmed = null, IsWithdrawn = false };
        if (_kept.TryGetValue(proposal.Id, out var kept) && ReferenceEquals(kept.Draft, draft) && kept.Operation == proposal.Operation && kept.AsMade == asMade)
        {
            return (kept.State, kept.Touches, kept.Ties);
        }

        var resolution = Resolver.Resolve(proposal, draft, proposals.Find);
        var touches = resolution.Touches.Distinct().ToList();
        var ties = Composition.Ties.Of(proposal, resolution, draft).ToList();
        if (proposal.Operation.Target is not Target.Proposed)
        {
            Keep(new Kept(asMade, draft, proposal.Operation, resolution.State, touches, ties));
        }

        return (resolution.State, touches, ties);
    }

    // What changes the words of another proposal depends on that one, too, and is worked out each time.
    private void Keep(Kept kept)
    {
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[kept.AsMade.Id] = kept;
    }

    private sealed record Kept(Proposal AsMade, Draft Draft, Operation Operation, ResolutionState State, List<ParagraphId> Touches, List<string> Ties);
}
