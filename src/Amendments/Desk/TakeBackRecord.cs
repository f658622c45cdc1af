using Amendments.Ledger;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Takes back a proposal, remark or position that should never have been recorded. It leaves every list, stays in the ledger, and its id is not given again.</summary>
public static class TakeBackRecord
{
    /// <summary>Takes it back.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who takes back.</param>
    /// <param name="id">"P7", "R3" or "Q2".</param>
    /// <param name="reason">Why.</param>
    /// <returns>The record; or why not: a finding became it, or something was built on it.</returns>
    public static Outcome<CorrectedRecord> Run(IStore store, string actor, string id, FormattedText reason)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(reason);
        return store.Write(actor, ledger =>
        {
            var problems = new List<Problem>();
            if (FindRecord.Run(store, id, problems) is var (line, happened))
            {
                problems.AddRange(Obstacles(store, actor, id, happened));
                if (problems.Count == 0)
                {
                    return Outcome<CorrectedRecord>.Done(new CorrectedRecord(id, ledger.Record(new Event.RecordTakenBack(line, reason)), line, []));
                }
            }

            return Outcome<CorrectedRecord>.Failed(problems);
        });
    }

    private static IEnumerable<Problem> Obstacles(IStore store, string actor, string id, Event happened) =>
        happened is not (Event.ProposalMade or Event.RemarkMade or Event.PositionTaken) ? [new Problem(id, "Only proposals, remarks and positions can be taken back.", "Correct what is wrong in it, or redact it.")]
        : FindRecord.Finding(store, id) is { } finding ? [new Problem(id, $"Finding {finding.Id} became it.", $"Take the acceptance back: amend review {finding.Id} --undo.")]
        : happened is Event.ProposalMade { Proposal: var made } ? BuiltOn.Find(store, FindProposal.Run(store, made.Id).Value!, actor)
        : [];
}
