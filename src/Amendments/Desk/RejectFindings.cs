using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Rejects findings: nothing is recorded of them. They and the reason stay in the ledger.</summary>
public static class RejectFindings
{
    /// <summary>Rejects findings that wait: all of them, or, when one has a problem, none.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who rejects.</param>
    /// <param name="ids">The findings.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <returns>The findings as they stand then, or every problem.</returns>
    public static Outcome<ValueList<QueuedFinding>> Run(IStore store, string actor, IReadOnlyList<Id<Finding>> ids, FormattedText reason)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(ids);
        return store.Write(actor, ledger =>
        {
            var problems = new List<Problem>();
            var findings = FindFinding.AllWaiting(store, ids, problems);
            if (problems.Count > 0)
            {
                return Outcome<ValueList<QueuedFinding>>.Failed(problems);
            }

            findings.ForEach(f => ledger.Record(new Event.FindingDecided(f.Id, new FindingDecision.Rejected(reason))));
            return Outcome<ValueList<QueuedFinding>>.Done(store.Findings(new FindingFilter { Ids = ids.ToValueList() }).ToValueList());
        });
    }
}
