using System.Globalization;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Submissions;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes what is done with records afterwards. What addresses another line than the one that stands is refused.</summary>
internal sealed class CorrectionRows(Database database, ParticipantRows participants, SubmissionRows submissions, ProposalRows proposals)
{
    public void Corrected(long entry, Event.RecordCorrected corrected)
    {
        switch (corrected.Instead)
        {
            case Event.ProposalMade { Proposal: var proposal }:
                Check(corrected.Line, proposal.Id, "select count(*) from proposal where id = @id and entry = @line and taken_back_entry is null");
                proposals.Corrected(entry, proposal);
                break;
            case Event.RemarkMade { Remark: var remark }:
                Check(corrected.Line, remark.Id, "select count(*) from remark where id = @id and entry = @line and taken_back_entry is null");
                submissions.Corrected(entry, remark);
                break;
            case Event.PositionTaken { Position: var position }:
                Check(corrected.Line, position.Id, "select count(*) from position where id = @id and entry = @line and taken_back_entry is null");
                proposals.Corrected(entry, position);
                break;
            case Event.SubmissionAdded { Submission: var submission }:
                Check(corrected.Line, submission.Id, "select count(*) from submission where id = @id and entry = @line");
                submissions.Corrected(entry, submission);
                break;
            case Event.ParticipantAdded { Participant: var participant }:
                Check(corrected.Line, participant.Id, "select count(*) from participant where id = @id and entry = @line");
                participants.Corrected(entry, participant);
                break;
            default:
                throw new ArgumentException("Only a participant, submission, proposal, remark or position can be corrected.", nameof(corrected));
        }
    }

    public void TakenBack(long entry, Event.RecordTakenBack back)
    {
        var record = Record(back.Line) ?? throw Wrong(back.Line, "a proposal, remark or position that stands");
        if (database.Number("select count(*) from finding where became = @record", ("record", record)) > 0)
        {
            throw new ArgumentException($"A finding became {record}. Reopen the finding instead.", nameof(back));
        }

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

    public void Changed(Event.ConfidentialityChanged changed)
    {
        var rows = Id<Proposal>.TryParse(changed.Record, out var proposal)
            ? database.Run(
                "update proposal set is_confidential = @confidential where id = @id and taken_back_entry is null",
                ("confidential", changed.IsConfidential ? 1 : 0), ("id", proposal.Number))
            : Id<Submission>.TryParse(changed.Record, out var submission)
            ? database.Run(
                "update submission set is_confidential = @confidential where id = @id",
                ("confidential", changed.IsConfidential ? 1 : 0), ("id", submission.Number))
            : 0;
        if (rows == 0)
        {
            throw new ArgumentException($"There is no proposal or submission {changed.Record}.", nameof(changed));
        }
    }

    private string? Record(long line) => database.Rows(
        """
        select 'P' || id from proposal where entry = @line and taken_back_entry is null
        union all
        select 'R' || id from remark where entry = @line and taken_back_entry is null
        union all
        select 'Q' || id from position where entry = @line and taken_back_entry is null
        """,
        r => r.GetString(0),
        ("line", line)).SingleOrDefault();

    private void Check<T>(long line, Id<T> id, string sql)
        where T : IIdentified
    {
        if (database.Number(sql, ("id", id.Number), ("line", line)) == 0)
        {
            throw Wrong(line, $"{id} as it stands");
        }
    }

    private static ArgumentException Wrong(long line, string wanted) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {line} of the ledger does not hold {wanted}."), nameof(line));
}
