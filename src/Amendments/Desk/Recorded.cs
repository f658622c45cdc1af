using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>What one recording put into the ledger.</summary>
/// <param name="Proposals">The proposals, with their ids.</param>
/// <param name="Remarks">The remarks.</param>
/// <param name="Positions">The positions.</param>
public sealed record Recorded(ValueList<Proposal> Proposals, ValueList<Remark> Remarks, ValueList<Position> Positions);
