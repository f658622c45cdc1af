using Amendments.Intake;
using Amendments.Ledger;

namespace Amendments.Desk;

/// <summary>
/// Takes back what was done last with a finding: its decision, or, while it waits, its latest correction. What was recorded by an
/// acceptance leaves every list; it stays in the ledger, and its id is not given again.
/// </summary>
public static class ReopenFinding
{
    /// <summary>Takes it back.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who takes back.</param>
    /// <param name="id">The finding.</param>
    /// <returns>The finding as it stands then; or why not: nothing was done with it, or something was built on what came of it.</returns>
    public static Outcome<QueuedFinding> Run(IStore store, string actor, Id<Finding> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Write(actor, ledger =>
        {
            var problems = new List<Problem>();
            if (FindFinding.Any(store, id, problems) is { } finding)
            {
                problems.AddRange(Obstacles(store, finding));
            }
            else
            {
                return Outcome<QueuedFinding>.Failed(problems);
            }

            if (problems.Count > 0)
            {
                return Outcome<QueuedFinding>.Failed(problems);
            }

            PutTogether(ledger, finding);
            ledger.Record(new Event.FindingReopened(id));
            return Outcome<QueuedFinding>.Done(store.Findings(new FindingFilter { Ids = [id] }).Single());
        });
    }

    // The parts of what is one again wait no longer.
    private static void PutTogether(ILedgerWriter ledger, QueuedFinding finding)
    {
        foreach (var part in (finding.Decision as FindingDecision.Split)?.Into ?? [])
        {
            ledger.Record(new Event.FindingDecided(part, new FindingDecision.Replaced(finding.Id)));
        }
    }

    private static IEnumerable<Problem> Obstacles(IStore store, QueuedFinding finding)
    {
        var where = finding.Id.ToString();
        return finding.Decision switch
        {
            null when !finding.IsCorrected => [new Problem(where, "It waits as it was found.", "Nothing has to be done.")],
            FindingDecision.Replaced { By: { } by } => [new Problem(where, $"{by} took its place.", $"Decide about {by}.")],
            FindingDecision.Split split => split.Into.SelectMany(part => OfPart(store, where, part)),
            FindingDecision.Accepted accepted => BuiltOn.Find(store, finding, accepted.Became),
            _ => [],
        };
    }

    private static IEnumerable<Problem> OfPart(IStore store, string where, Id<Finding> id) =>
        store.Findings(new FindingFilter { Ids = [id] }).Single() is { Decision: not null } part
            ? [new Problem(where, $"{id}, a part of it, is {DecisionWords.Of(part)}.", $"Take that back first: amend review {id} --undo.")]
            : [];
}
