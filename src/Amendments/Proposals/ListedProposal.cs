using Amendments.Composition;

namespace Amendments.Proposals;

/// <summary>A proposal in a list, with the state that it has on the draft that it addresses.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="State">How it fits that draft.</param>
public sealed record ListedProposal(Proposal Proposal, ResolutionState State);
