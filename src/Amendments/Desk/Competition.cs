using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>That two proposals meet at the same words.</summary>
/// <param name="With">The other one.</param>
/// <param name="Reason">Whether they ask for the same or for something else.</param>
/// <param name="Explanation">The reason in words.</param>
public sealed record Competition(Id<Proposal> With, NotAppliedReason Reason, string Explanation);
