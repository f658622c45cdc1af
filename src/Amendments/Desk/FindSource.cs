using Amendments.Ledger;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Finds the document that a record comes from, also of a record that was withdrawn or taken back.</summary>
public static class FindSource
{
    /// <summary>Finds it, and checks that its bytes are those that were recorded.</summary>
    /// <param name="records">The workspace.</param>
    /// <param name="record">The id of a proposal, remark, position, finding, submission, background document or draft.</param>
    public static Outcome<SourceView> Run(IRecords records, string record)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(record);
        var id = record.Trim().ToUpperInvariant();
        var made = records.Trail.About([id]).Where(l => l.Subject.Role == SubjectRole.Made).Select(l => l.Line).ToValueList();
        var line = records.Trail.Lines(new LedgerFilter { Numbers = made }) is [var first, ..] ? first : null;
        return line?.Entry.Event switch
        {
            Event.ProposalMade happened => Of(records, id, line, happened.Proposal.Source),
            Event.RemarkMade happened => Of(records, id, line, happened.Remark.Source),
            Event.PositionTaken happened => Of(records, id, line, happened.Position.Source),
            Event.FindingMade happened => Of(records, id, line, happened.Finding.Passage),
            Event.SubmissionAdded happened => Of(records, id, line, happened.Submission, null),
            Event.BackgroundAdded { Document: var document } => Checked(records, new SourceView(id, line.Number, id, document.Header.Title, document.Header.Dates, document.Source, null, null)),
            Event.DraftImported draft => Checked(records, new SourceView(id, line.Number, id, draft.Header.Symbol, new SubmissionDates(draft.Header.Date), draft.Source, null, null)),
            _ => Outcome<SourceView>.Failed(id, "There was never a record of this id that comes from a document.", "Name a proposal, remark, position, finding, submission, background document or draft, such as P7."),
        };
    }

    private static Outcome<SourceView> Of(IRecords records, string id, LoggedLine line, Passage? passage) => passage is null
        ? Outcome<SourceView>.Failed(id, "It comes from no document: none was named when it was recorded.", $"amend log shows who recorded it (ledger line {line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}).")
        : Of(records, id, line, records.Submissions([passage.Submission]).Single(), passage);

    private static Outcome<SourceView> Of(IRecords records, string id, LoggedLine line, Submission submission, Passage? passage) =>
        Checked(records, new SourceView(id, line.Number, submission.Id.ToString(), submission.Title, submission.Dates, submission.Source, null, passage));

    private static Outcome<SourceView> Checked(IRecords records, SourceView view)
    {
        if (view.File is not { } file || records.File(file.Sha256) is not { } bytes)
        {
            return Outcome<SourceView>.Done(view);
        }

        var found = SourceFile.Of(file.Name, bytes);
        return found.Sha256 == file.Sha256
            ? Outcome<SourceView>.Done(view with { Bytes = bytes })
            : Outcome<SourceView>.Failed(view.Document, $"The kept file {file.Name} is not the one that was recorded: its SHA-256 is {found.Sha256}, recorded was {file.Sha256}.", "Restore the workspace from a copy.");
    }
}
