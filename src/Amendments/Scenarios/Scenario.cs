using Amendments.Conflicts;
using Amendments.Papers;

namespace Amendments.Scenarios;

/// <summary>A set of proposals that somebody laid together to see what the text would read. Nothing is decided by it.</summary>
/// <param name="Name">What it is called; saved again under its name, it takes the place of the former one, which stays in the ledger.</param>
/// <param name="Draft">The draft that it is laid on.</param>
/// <param name="Taken">The parts of proposals in it, in the order in which they were taken.</param>
public sealed record Scenario(string Name, Id<Draft> Draft, ValueList<ProposalPart> Taken);
