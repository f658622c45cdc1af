using Amendments.Conflicts;
using Amendments.Proposals;

namespace Amendments.Scenarios;

/// <summary>A proposal of which a scenario takes only some parts.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Taken">What of it is taken.</param>
/// <param name="Left">What its proponent offered together with that, and is left.</param>
public sealed record SeparatedProposal(Id<Proposal> Proposal, ValueList<Request> Taken, ValueList<Request> Left);
