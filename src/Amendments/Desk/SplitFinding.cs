using Amendments.Documents;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>Cuts a waiting finding in two, when its passage says more than one thing. Each part waits for a decision of its own.</summary>
public static class SplitFinding
{
    /// <summary>Cuts it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who cuts.</param>
    /// <param name="id">The finding.</param>
    /// <param name="at">The words that begin the second part, or the number, from 2, of the sentence that does.</param>
    /// <param name="document">The submission's document, read again; null when it cannot be.</param>
    /// <param name="understand">Understands each part, as a document of its own; null to leave them as remarks that are not understood.</param>
    /// <returns>The parts, in order; or why it cannot be cut there.</returns>
    public static Outcome<ValueList<QueuedFinding>> Run(
        IStore store, string actor, Id<Finding> id, string at, ReadDocument? document = null, Func<ReadDocument, Draft, ValueList<Found>>? understand = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(at);
        return store.Write(actor, ledger =>
        {
            var problems = new List<Problem>();
            if (FindFinding.Waiting(store, id, problems) is not { } finding || SplitPoint.Find(finding.Finding, at, problems) is not { } length)
            {
                return Outcome<ValueList<QueuedFinding>>.Failed(problems);
            }

            var parts = new FindingParts(finding.Finding, length);
            var draft = new FindingItems(store, actor, problems).Draft(finding);
            var anew = document is null || understand is null ? null : parts.ReadAnew(document, draft, understand);
            var others = Others(store, finding.Finding);
            var made = (anew?.Where(part => !others.Contains(part.Content)).ToList() is { Count: > 0 } read ? read : parts.AsTheyStand())
                .Select(part => Made(ledger, part)).ToValueList();
            ledger.Record(new Event.FindingDecided(id, new FindingDecision.Split(made)));
            return Outcome<ValueList<QueuedFinding>>.Done(store.Findings(new FindingFilter { Ids = made }).ToValueList());
        });
    }

    // A sentence that asks for two things is two findings on one passage; what the other one says is not to be found a second time.
    private static HashSet<FindingContent> Others(IStore store, Finding finding) =>
    [
        .. store.Findings(new FindingFilter { Submission = finding.Passage.Submission, WithConfidential = true })
            .Where(f => f.Id != finding.Id && f.Finding.Passage == finding.Passage && f.Status != FindingStatus.Replaced).SelectMany(f => new[] { f.Found, f.Finding.Content }),
    ];

    private static Id<Finding> Made(ILedgerWriter ledger, Finding part)
    {
        var id = ledger.Next<Finding>();
        ledger.Record(new Event.FindingMade(part with { Id = id }));
        return id;
    }
}
