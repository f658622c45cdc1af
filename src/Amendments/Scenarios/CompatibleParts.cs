using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Scenarios;

/// <summary>Finds what can be taken without a decision.</summary>
public static class CompatibleParts
{
    /// <summary>
    /// The parts that go together with everything taken and with each other: whoever competes with another candidate waits for a decision.
    /// It does not depend on the order of the proposals, and a part that is taken already is not among them.
    /// </summary>
    /// <param name="all">All proposals on the draft.</param>
    /// <param name="taken">What is taken already.</param>
    /// <param name="by">Whose proposals are candidates; null for everybody's.</param>
    /// <param name="within">The paragraphs whose proposals are candidates; null for the whole draft.</param>
    public static IEnumerable<ProposalPart> With(
        Compilation all, IReadOnlyCollection<ProposalPart> taken, Id<Participant>? by = null, IReadOnlySet<ParagraphId>? within = null)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(taken);
        var requests = all.Requests;
        var chosen = taken.ToHashSet();
        var isTaken = requests.Select(r => r.Asked.Any(chosen.Contains)).ToArray();
        var isOpen = requests.Select((r, i) => !isTaken[i] && (within is null || r.Paragraphs.Any(within.Contains)) && r.Proposals.Any(p => by is null || IsBy(all.Proposal(p), by.Value))).ToArray();
        var conflicts = all.Conflicts.Where(c => c.IsExclusive).ToList();
        foreach (var conflict in conflicts)
        {
            isOpen[conflict.First] &= !isTaken[conflict.Second];
            isOpen[conflict.Second] &= !isTaken[conflict.First];
        }

        var candidates = (bool[])isOpen.Clone();
        foreach (var conflict in conflicts.Where(c => candidates[c.First] && candidates[c.Second]))
        {
            (isOpen[conflict.First], isOpen[conflict.Second]) = (false, false);
        }

        return requests.Where((_, i) => isOpen[i])
            .SelectMany(r => r.Asked.Where(a => by is null || IsBy(all.Proposal(a.Proposal), by.Value)))
            .OrderBy(a => a.Proposal).ThenBy(a => a.Part);
    }

    private static bool IsBy(Proposal proposal, Id<Participant> participant) => proposal.Involved.Any(i => i.Participant == participant && i.Role is Role.Author or Role.OnBehalfOf or Role.CoSponsor);
}
