using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>An item with its names and passage looked up, still without an id: one of the three.</summary>
internal sealed record CheckedItem(Proposal? Proposal = null, Remark? Remark = null, Position? Position = null);
