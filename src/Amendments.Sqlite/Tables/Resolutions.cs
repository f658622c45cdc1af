using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite.Queries;

namespace Amendments.Sqlite.Tables;

/// <summary>What proposals come to on the drafts that they address. Confirming, withdrawing and laying one in mostly ask for what was worked out when it was made, so that is kept.</summary>
internal sealed class Resolutions(DraftQueries drafts, ProposalQueries proposals)
{
    // So many are kept at once, so that a long replay does not fill the memory.
    private const int MostKept = 20_000;

    private readonly Dictionary<Id<Proposal>, Kept> _kept = [];

    /// <summary>What the reading that counts comes to.</summary>
    public Resolution Of(Proposal proposal) => Of(proposal, proposal.Operation);

    /// <summary>What one operation of a proposal comes to.</summary>
    /// <exception cref="ArgumentException">There is no such draft.</exception>
    public Resolution Of(Proposal proposal, Operation operation)
    {
        var draft = drafts.Find(proposal.Draft) ?? throw new ArgumentException($"There is no draft {proposal.Draft}.", nameof(proposal));
        var asMade = proposal is { Confirmed: null, IsWithdrawn: false } ? proposal : proposal with { Confirmed = null, IsWithdrawn = false };
        if (_kept.TryGetValue(proposal.Id, out var kept) && ReferenceEquals(kept.Draft, draft) && kept.AsMade == asMade)
        {
            if (kept.Found.Find(f => f.Operation == operation).Resolution is { } known)
            {
                return known;
            }
        }
        else
        {
            kept = new Kept(asMade, draft, []);
        }

        var resolution = Resolver.Resolve(proposal, operation, draft, proposals.Find);

        // What changes the words of another proposal depends on that one, too, and is worked out each time.
        if (operation.Target is not Target.Proposed)
        {
            Keep(kept);
            kept.Found.Add((operation, resolution));
        }

        return resolution;
    }

    private void Keep(Kept kept)
    {
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[kept.AsMade.Id] = kept;
    }

    private sealed record Kept(Proposal AsMade, Draft Draft, List<(Operation Operation, Resolution Resolution)> Found);
}
