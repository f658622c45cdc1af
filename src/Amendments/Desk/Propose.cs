using Amendments.Composition;
using Amendments.Intake;
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
            unresolved.AddRange(Unresolved(store, item.Where, proposal!, draft, proposal!.Readings));
        }

        if (problems.Count > 0 || (unresolved.Count > 0 && !keepUnresolved))
        {
            return Outcome<Recorded>.Failed(problems.Concat(unresolved));
        }

        var recorded = store.Write(actor, ledger => CheckedItem.Sum([.. checkedItems.Select(item => item.Record(ledger))]));
        return Outcome<Recorded>.Done(recorded, unresolved);
    }

    /// <summary>What does not fit the draft. Every reading that can still be chosen has to fit: one that cannot be shown cannot be chosen either.</summary>
    internal static IEnumerable<Problem> Unresolved(IStore store, string where, Proposal proposal, Draft draft, IEnumerable<Reading> readings) => readings
        .Select(reading => Resolver.Resolve(proposal, reading.Operation, draft, id => FindProposal.Run(store, id).Value))
        .Where(resolution => !resolution.Fits && resolution.State != ResolutionState.Reflected && resolution.Problem is not null)
        .Select(resolution => resolution.Problem! with { Where = $"{where}: {resolution.Problem!.Where}" });
}
