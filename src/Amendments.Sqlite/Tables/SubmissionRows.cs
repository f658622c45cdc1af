using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Queries;
using Amendments.Sqlite.Words;
using Amendments.Submissions;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the tables about submissions and remarks.</summary>
internal sealed class SubmissionRows(Database database, DraftQueries drafts, SubmissionQueries submissions, SearchIndex index)
{
    public void Added(long entry, Submission submission)
    {
        if (submission.Corrects is not null)
        {
            throw new ArgumentException($"{submission.Id} corrects {submission.Corrects}. Record it as it was added, then what it corrects.", nameof(submission));
        }

        database.Run(
            "insert into submission (id, submitter_id, draft_id, is_confidential, entry) values (@id, @submitter, @draft, @confidential, @entry)",
            ("id", submission.Id.Number), ("submitter", submission.Submitter.Number), ("draft", submission.Addresses.Number),
            ("confidential", submission.IsConfidential ? 1 : 0), ("entry", entry));
    }

    public void Corrected(long entry, Submission submission)
    {
        var former = submissions.All().Single(s => s.Id == submission.Id);
        if (submission.Corrects is not null || submission.Source != former.Source || submission.IsConfidential != former.IsConfidential)
        {
            throw new ArgumentException($"A correction of {submission.Id} changes neither its file, nor what it corrects, nor whether it is confidential.", nameof(submission));
        }

        database.Run(
            "update submission set submitter_id = @submitter, draft_id = @draft, entry = @entry where id = @id",
            ("submitter", submission.Submitter.Number), ("draft", submission.Addresses.Number), ("entry", entry), ("id", submission.Id.Number));
    }

    public void Corrected(Event.SubmissionCorrected corrected)
    {
        if (database.Run("update submission set corrects = @of where id = @id", ("of", corrected.Of.Number), ("id", corrected.Submission.Number)) == 0)
        {
            throw new ArgumentException($"There is no submission {corrected.Submission}.", nameof(corrected));
        }
    }

    public void Made(long entry, Remark remark)
    {
        database.Run(
            "insert into remark (id, draft_id, participant_id, submission_id, entry) values (@id, @draft, @by, @submission, @entry)",
            ("id", remark.Id.Number), ("draft", remark.Draft.Number), ("by", remark.By.Number), ("submission", remark.Source?.Submission.Number), ("entry", entry));
        Place(remark);
        index.Add(SearchIndex.Remark, remark.Id.Number, Searchable.Of(remark));
    }

    public void Corrected(long entry, Remark remark)
    {
        index.Remove(SearchIndex.Remark, remark.Id.Number, Searchable.Of(Find(remark.Id)));
        database.Run("delete from remark_paragraph where remark_id = @id", ("id", remark.Id.Number));
        database.Run(
            "update remark set draft_id = @draft, participant_id = @by, submission_id = @submission, entry = @entry where id = @id",
            ("draft", remark.Draft.Number), ("by", remark.By.Number), ("submission", remark.Source?.Submission.Number), ("entry", entry), ("id", remark.Id.Number));
        Place(remark);
        index.Add(SearchIndex.Remark, remark.Id.Number, Searchable.Of(remark));
    }

    public void TakenBack(long entry, Id<Remark> id)
    {
        index.Remove(SearchIndex.Remark, id.Number, Searchable.Of(Find(id)));
        database.Run("update remark set taken_back_entry = @entry where id = @id", ("entry", entry), ("id", id.Number));
    }

    private Remark Find(Id<Remark> id) => submissions.Remarks([id.Number]).SingleOrDefault() ?? throw new ArgumentException($"There is no remark {id}.", nameof(id));

    private void Place(Remark remark)
    {
        var draft = drafts.Find(remark.Draft) ?? throw new ArgumentException($"There is no draft {remark.Draft}.", nameof(remark));
        foreach (var paragraph in Locator.Touches(remark.Target, draft).Distinct())
        {
            database.Run(
                "insert into remark_paragraph (remark_id, draft_id, paragraph) values (@remark, @draft, @paragraph)",
                ("remark", remark.Id.Number), ("draft", paragraph.Draft.Number), ("paragraph", paragraph.Ordinal));
        }
    }
}
