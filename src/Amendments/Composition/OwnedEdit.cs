using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>An edit with the proposal that it belongs to.</summary>
internal sealed record OwnedEdit(Id<Proposal> Proposal, Edit Edit);
