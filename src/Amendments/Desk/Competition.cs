using Amendments.Conflicts;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>That two proposals meet at the same words.</summary>
/// <param name="With">The other one.</param>
/// <param name="Reason">Why they do not go together; null when they ask for the same, or for the same among other things.</param>
/// <param name="Explanation">It in words, as the one proposal sees it; empty when all that one part of it asks for is the same.</param>
public sealed record Competition(Id<Proposal> With, ConflictReason? Reason, string Explanation);
