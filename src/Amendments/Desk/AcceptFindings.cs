using System.Globalization;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Records findings as the submitter's proposals, remarks and positions: all of them, or, when one has a problem, none.</summary>
public static class AcceptFindings
{
    /// <summary>Accepts some findings that wait.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who accepts; the one who supplied what intake inferred.</param>
    /// <param name="ids">The findings.</param>
    /// <param name="how">Which reading, and whether what does not fit the draft is kept.</param>
    /// <returns>What was recorded, with things to know; or every problem: an unknown finding, one that is decided, one that does not fit.</returns>
    public static Outcome<AcceptedFindings> Run(IStore store, string actor, IReadOnlyList<Id<Finding>> ids, Acceptance how)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(how);
        return store.Write(actor, ledger => Accept(store, ledger, actor, ids, how));
    }

    /// <summary>Accepts everything that waits and is certain.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who accepts.</param>
    /// <param name="submission">In this submission; null for all of them.</param>
    public static Outcome<AcceptedFindings> Certain(IStore store, string actor, Id<Submission>? submission = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var filter = new FindingFilter { Submission = submission, Status = FindingStatus.Waiting, Confidence = Confidence.Certain };
        return store.Write(actor, ledger => Accept(store, ledger, actor, [.. store.Findings(filter).Select(f => f.Id)], new Acceptance()));
    }

    private static Outcome<AcceptedFindings> Accept(IStore store, ILedgerWriter ledger, string actor, IReadOnlyList<Id<Finding>> ids, Acceptance how)
    {
        var (problems, unresolved) = (new List<Problem>(), new List<Problem>());
        var findings = FindFinding.AllWaiting(store, ids, problems);
        var items = new FindingItems(store, actor, problems);
        var found = findings.ConvertAll(f => (Finding: f, Item: items.Check(f)));
        foreach (var (finding, item) in found)
        {
            CheckReading(finding, how.Reading, problems);
            unresolved.AddRange(item.Proposal is { } p ? Propose.Unresolved(store, finding.Id.ToString(), p, items.Draft(finding), Chosen(p, how.Reading)) : []);
        }

        if (problems.Count > 0 || (unresolved.Count > 0 && !how.KeepUnresolved))
        {
            return Outcome<AcceptedFindings>.Failed(problems.Concat(unresolved.Select(u => u with { Remedy = $"{u.Remedy} Or correct it, or accept it with --keep-unresolved.".TrimStart() })));
        }

        var earlier = new EarlierFindings(store);
        var recorded = found.ConvertAll(f => Record(ledger, f.Finding, f.Item, how.Reading, earlier.Of(f.Finding.Finding)));
        return Outcome<AcceptedFindings>.Done(
            new AcceptedFindings(store.Findings(new FindingFilter { Ids = ids.ToValueList() }).ToValueList(), CheckedItem.Sum(recorded)),
            unresolved.Concat(found.Zip(recorded).SelectMany(f => earlier.Beside(f.First.Finding, f.Second.Id))));
    }

    private static CheckedItem Record(ILedgerWriter ledger, QueuedFinding finding, CheckedItem item, int? reading, EarlierFindings.Standing earlier)
    {
        var recorded = item.Record(ledger);
        if (reading is { } chosen && recorded.Proposal is { Readings.Count: > 1 } proposal)
        {
            ledger.Record(new Event.ReadingConfirmed(proposal.Id, chosen));
        }

        ledger.Record(new Event.FindingDecided(finding.Id, new FindingDecision.Accepted(recorded.Id) { Withdrew = earlier.Proposals }));
        foreach (var withdrawn in earlier.Proposals)
        {
            ledger.Record(new Event.ProposalWithdrawn(withdrawn, $"changed in the corrected version {finding.Finding.Passage.Submission} ({recorded.Id})"));
        }

        return recorded;
    }

    private static ValueList<Reading> Chosen(Proposal proposal, int? reading) =>
        reading is { } one && one <= proposal.Readings.Count ? [proposal.Readings[one - 1]] : proposal.Readings;

    private static void CheckReading(QueuedFinding finding, int? reading, List<Problem> problems)
    {
        var readings = (finding.Finding.Content as FindingContent.Proposal)?.Readings.Count ?? 0;
        if (reading is { } chosen && (chosen < 1 || chosen > readings))
        {
            problems.Add(new Problem(
                finding.Id.ToString(),
                string.Create(CultureInfo.InvariantCulture, $"It has {readings} reading(s), so there is no reading {chosen}."),
                $"amend review {finding.Id} shows them."));
        }
    }
}
