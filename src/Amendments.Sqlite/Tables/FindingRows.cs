using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Queries;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the tables about findings, and takes back what came of them.</summary>
internal sealed class FindingRows(Database database, FindingQueries findings, ProposalRows proposals, SubmissionRows submissions)
{
    public void Made(long entry, Finding finding) => database.Run(
        """
        insert into finding (id, submission_id, confidence, status, replaces, entry)
        values (@id, @submission, @confidence, @status, @replaces, @entry)
        """,
        ("id", finding.Id.Number), ("submission", finding.Passage.Submission.Number), ("confidence", Names<Confidence>.Of(finding.Confidence)),
        ("status", Names<FindingStatus>.Of(FindingStatus.Waiting)), ("replaces", finding.Replaces?.Number), ("entry", entry));

    public void Corrected(long entry, Id<Finding> id)
    {
        CheckWaits(id);
        database.Run("insert into finding_correction (finding_id, entry) values (@id, @entry)", ("id", id.Number), ("entry", entry));
    }

    public void Decided(long entry, Event.FindingDecided decided)
    {
        CheckWaits(decided.Finding);
        Update(decided.Finding, decided.Decision.Status, (decided.Decision as FindingDecision.Accepted)?.Became, entry);
    }

    public void Reopened(long entry, Id<Finding> id)
    {
        switch (Find(id).Decision)
        {
            case null:
                TakeBackCorrection(id);
                return;
            case FindingDecision.Accepted accepted:
                TakeBack(entry, accepted.Became);
                foreach (var withdrawn in accepted.Withdrew)
                {
                    proposals.Restored(withdrawn);
                }

                break;
        }

        Update(id, FindingStatus.Waiting, null, null);
    }

    private void TakeBackCorrection(Id<Finding> id)
    {
        var removed = database.Run(
            "delete from finding_correction where finding_id = @id and entry = (select max(entry) from finding_correction where finding_id = @id)",
            ("id", id.Number));
        if (removed == 0)
        {
            throw new ArgumentException($"{id} waits as it was found; there is nothing to take back.", nameof(id));
        }
    }

    private void TakeBack(long entry, string record)
    {
        if (Id<Proposal>.TryParse(record, out var proposal))
        {
            proposals.TakenBack(entry, proposal);
        }
        else if (Id<Remark>.TryParse(record, out var remark))
        {
            submissions.TakenBack(entry, remark);
        }
        else if (Id<Position>.TryParse(record, out var position))
        {
            proposals.TakenBack(entry, position);
        }
    }

    private void Update(Id<Finding> id, FindingStatus status, string? became, long? entry) => database.Run(
        "update finding set status = @status, became = @became, decided_entry = @entry where id = @id",
        ("status", Names<FindingStatus>.Of(status)), ("became", became), ("entry", entry), ("id", id.Number));

    private void CheckWaits(Id<Finding> id)
    {
        switch (database.Rows("select status from finding where id = @id", r => r.GetString(0), ("id", id.Number)))
        {
            case []:
                throw Missing(id);
            case [var status] when status != Names<FindingStatus>.Of(FindingStatus.Waiting):
                throw new ArgumentException($"{id} is decided already.", nameof(id));
        }
    }

    private QueuedFinding Find(Id<Finding> id) => findings.Find(id) ?? throw Missing(id);

    private static ArgumentException Missing(Id<Finding> id) => new($"There is no finding {id}.", nameof(id));
}
