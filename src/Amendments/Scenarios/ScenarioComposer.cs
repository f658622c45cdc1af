using Amendments.Composition;
using Amendments.Conflicts;

namespace Amendments.Scenarios;

/// <summary>Lays chosen parts of proposals into a draft.</summary>
public static class ScenarioComposer
{
    /// <summary>
    /// The text with the taken parts, first come first served: what stands against something that was taken before is left out and listed. A
    /// request to keep a paragraph that was taken holds so against every change that is taken later. Cost: that of <see cref="Composer"/>, and the conflicts among the proposals.
    /// </summary>
    /// <param name="all">All proposals on the draft.</param>
    /// <param name="taken">The parts, in the order in which they are taken; each of a proposal of <paramref name="all"/>.</param>
    public static ComposedScenario Compose(Compilation all, IReadOnlyList<ProposalPart> taken)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(taken);
        var (held, refused) = Held(all, taken);
        return new ComposedScenario(Only(all, taken, held) with { Refused = refused.ToValueList() }, taken.ToValueList(), Separated(all, taken).ToValueList());
    }

    /// <summary>The taken parts without a decision between those that compete: what becomes of them is up to the rule by which they are laid in.</summary>
    /// <param name="all">All proposals on the draft.</param>
    /// <param name="taken">The parts, in the order in which they are taken; each of a proposal of <paramref name="all"/>.</param>
    public static Compilation Choose(Compilation all, IReadOnlyList<ProposalPart> taken)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(taken);
        return Only(all, taken, taken);
    }

    private static Compilation Only(Compilation all, IReadOnlyList<ProposalPart> taken, IReadOnlyList<ProposalPart> held)
    {
        var resolutions = all.Resolutions.ToDictionary(r => r.Proposal);
        var order = taken.Select(t => t.Proposal).Distinct().ToList();
        var chosen = held.ToLookup(h => h.Proposal, h => h.Part);
        return all.Choosing(order.Select(all.Proposal).ToValueList(), order.Select(id => Only(resolutions[id], [.. chosen[id]])).ToValueList()) with { Remarks = [] };
    }

    private static Resolution Only(Resolution resolution, HashSet<int> parts) => parts.Count == 0
        ? resolution with { Edits = [], Touches = [] }
        : resolution with { Edits = resolution.Edits.Where(e => parts.Contains(e.Part)).ToValueList() };

    // Whether an amendment to another proposal can be applied depends on that one, not on the order; the composer knows.
    private static (List<ProposalPart> Held, List<NotApplied> Refused) Held(Compilation all, IReadOnlyList<ProposalPart> taken)
    {
        var requests = Places(all.Requests);
        var against = all.Conflicts.Where(c => c.IsExclusive && !IsAmendment(all.Requests[c.First]) && !IsAmendment(all.Requests[c.Second])).SelectMany(c => new[] { (Mine: c.First, Conflict: c), (Mine: c.Second, Conflict: c) }).ToLookup(c => c.Mine, c => c.Conflict);
        var (held, refused, places) = (new List<ProposalPart>(), new List<NotApplied>(), new HashSet<int>());
        foreach (var part in taken)
        {
            if (requests.TryGetValue(part, out var place))
            {
                if (against[place].FirstOrDefault(c => places.Contains(c.Other(place))) is { } conflict)
                {
                    var other = all.Requests[conflict.Other(place)];
                    refused.Add(new NotApplied(part.Proposal, all.Requests[place].Edits, NotAppliedReason.Competing, other.Proposals.ToValueList(), ConflictWords.Explain(conflict, place, all.Requests, all.Draft)));
                    continue;
                }

                places.Add(place);
            }

            held.Add(part);
        }

        return (held, refused);
    }

    private static bool IsAmendment(Request request) => request.Edits.Any(e => e is Edit.Reword);

    private static Dictionary<ProposalPart, int> Places(ValueList<Request> requests)
    {
        var places = new Dictionary<ProposalPart, int>();
        for (var i = 0; i < requests.Count; i++)
        {
            foreach (var part in requests[i].Asked)
            {
                places[part] = i;
            }
        }

        return places;
    }

    private static IEnumerable<SeparatedProposal> Separated(Compilation all, IReadOnlyList<ProposalPart> taken)
    {
        var chosen = taken.ToHashSet();
        return
            from id in taken.Select(t => t.Proposal).Distinct()
            let own = all.Requests.Where(r => r.IsOf(id)).ToLookup(r => r.Asked.Any(a => a.Proposal == id && chosen.Contains(a)))
            where own[false].Any()
            select new SeparatedProposal(id, own[true].ToValueList(), own[false].ToValueList());
    }
}
