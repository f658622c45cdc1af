using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>Works out what a proposal comes to on a draft.</summary>
public static class Resolver
{
    /// <summary>What the reading that counts comes to.</summary>
    public static Resolution Resolve(Proposal proposal, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(draft);
        return Resolve(proposal, proposal.Operation, draft);
    }

    /// <summary>What one operation of a proposal comes to.</summary>
    public static Resolution Resolve(Proposal proposal, Operation operation, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(draft);
        return new Resolution(proposal.Id, draft.Id, ResolutionState.NotFound, [], [], null);
    }
}
