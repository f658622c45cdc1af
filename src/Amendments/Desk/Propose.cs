using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Records proposals, remarks and positions: all of them, or, when one has a problem, none.</summary>
public static class Propose
{
    /// <summary>Records.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records; the one who supplied what the items say was supplied.</param>
    /// <param name="draft">The draft that they address.</param>
    /// <param name="items">What to record.</param>
    /// <param name="keepUnresolved">Whether a proposal that does not fit the draft is recorded all the same, as it was received.</param>
    /// <returns>What was recorded, with the problems of what does not fit; or every problem.</returns>
    public static Outcome<Recorded> Run(IStore store, string actor, Draft draft, IReadOnlyList<Item> items, bool keepUnresolved = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(items);
        var problems = new List<Problem>();
        var unresolved = new List<Problem>();
        var check = new ItemCheck(store, draft, actor, problems);
        var checkedItems = items.Select(check.Check).ToList();
        foreach (var (item, proposal) in items.Zip(checkedItems.Select(c => c.Proposal)).Where(pair => pair.Second is not null))
        {
            unresolved.AddRange(Unresolved(store, item, proposal!, draft));
        }

        if (problems.Count > 0 || (unresolved.Count > 0 && !keepUnresolved))
        {
            return Outcome<Recorded>.Failed(problems.Concat(unresolved));
        }

        var recorded = store.Write(actor, ledger => Write(ledger, checkedItems));
        return Outcome<Recorded>.Done(recorded, unresolved);
    }

    // Every reading has to fit: a reading that cannot be shown cannot be chosen either.
    private static IEnumerable<Problem> Unresolved(IStore store, Item item, Proposal proposal, Draft draft) => proposal.Readings
        .Select(reading => Resolver.Resolve(proposal, reading.Operation, draft, id => FindProposal.Run(store, id).Value))
        .Where(resolution => !resolution.Fits && resolution.State != ResolutionState.Reflected && resolution.Problem is not null)
        .Select(resolution => resolution.Problem! with { Where = $"{item.Where}: {resolution.Problem!.Where}" });

    private static Recorded Write(ILedgerWriter ledger, List<CheckedItem> items)
    {
        var (proposals, remarks, positions) = (new List<Proposal>(), new List<Remark>(), new List<Position>());
        foreach (var item in items)
        {
            if (item.Proposal is { } proposal)
            {
                proposals.Add(proposal with { Id = ledger.Next<Proposal>(), RecordedOn = DateOnly.FromDateTime(ledger.RecordedAt.UtcDateTime) });
                ledger.Record(new Event.ProposalMade(proposals[^1]));
            }
            else if (item.Remark is { } remark)
            {
                remarks.Add(remark with { Id = ledger.Next<Remark>() });
                ledger.Record(new Event.RemarkMade(remarks[^1]));
            }
            else if (item.Position is { } position)
            {
                positions.Add(position with { Id = ledger.Next<Position>() });
                ledger.Record(new Event.PositionTaken(positions[^1]));
            }
        }

        return new Recorded(proposals.ToValueList(), remarks.ToValueList(), positions.ToValueList());
    }
}
