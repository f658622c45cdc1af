using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>That a proposal changes words which another one puts in.</summary>
/// <param name="Of">The proposal whose words they were.</param>
/// <param name="By">The proposal that changes them.</param>
/// <param name="Edit">The change.</param>
public sealed record Amendment(Id<Proposal> Of, Id<Proposal> By, Edit Edit);
