using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>Edits of a chosen proposal that the composed text does not hold, and why.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Edits">Its edits that are left out: a severable part, or all.</param>
/// <param name="Reason">Why.</param>
/// <param name="With">The proposals whose edits stand in their place.</param>
/// <param name="Explanation">The reason in words, with the words in question.</param>
public sealed record NotApplied(Id<Proposal> Proposal, ValueList<Edit> Edits, NotAppliedReason Reason, ValueList<Id<Proposal>> With, string Explanation);
