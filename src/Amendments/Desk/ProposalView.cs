using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>One proposal as a reader of a paragraph sees it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Readings">The reading that counts; while none is confirmed, every reading.</param>
/// <param name="Competing">With which other proposals it cannot be applied as they stand, and why.</param>
public sealed record ProposalView(Proposal Proposal, ValueList<ReadingView> Readings, ValueList<Competition> Competing)
{
    /// <summary>How the reading that counts fits the draft.</summary>
    public ResolutionState State => Readings[0].Resolution.State;
}
