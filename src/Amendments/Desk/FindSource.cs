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
        return records.Hides(id) ? Outcome<SourceView>.Failed([HiddenRecords.Problem(id)])
            : Standing(records, id) is { } line ? Of(records, id, line, line.Entry.Event)
            : Of(id);
    }

    // The line that made the record, or its last correction.
    private static LoggedLine? Standing(IRecords records, string id)
    {
        var lines = records.Trail.About([id]).Where(l => l.Subject.Role is SubjectRole.Made or SubjectRole.Changed).ToList();
        return records.Trail.Lines(new LedgerFilter { Numbers = lines.Select(l => l.Line).ToValueList() })
            .Where((line, i) => lines[i].Subject.Role == SubjectRole.Made || line.Entry.Event is Event.RecordCorrected).LastOrDefault();
    }

    private static Outcome<SourceView> Of(string id) => Outcome<SourceView>.Failed(
        id, "There was never a record of this id that comes from a document.", "Name a proposal, remark, position, finding, submission, background document or draft, such as P7.");

    private static Outcome<SourceView> Of(IRecords records, string id, LoggedLine line, Event happened) => happened switch
    {
        Event.RecordCorrected corrected => Of(records, id, line, corrected.Instead),
        Event.ProposalMade made => Of(records, id, line, made.Proposal.Source),
        Event.RemarkMade made => Of(records, id, line, made.Remark.Source),
        Event.PositionTaken made => Of(records, id, line, made.Position.Source),
        Event.FindingMade made => Of(records, id, line, made.Finding.Passage),
        Event.SubmissionAdded made => Of(records, id, line, made.Submission, null),
        Event.BackgroundAdded { Document: var document } => Checked(records, new SourceView(id, line.Number, id, document.Header.Title, document.Header.Dates, document.Source, null, null)),
        Event.DraftImported draft => Checked(records, new SourceView(id, line.Number, id, draft.Header.Symbol, new SubmissionDates(draft.Header.Date), draft.Source, null, null)),
        _ => Of(id),
    };

    private static Outcome<SourceView> Of(IRecords records, string id, LoggedLine line, Passage? passage) => passage is null
        ? Outcome<SourceView>.Failed(id, "It comes from no document: none was named when it was recorded.", $"amend log shows who recorded it (ledger line {line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}).")
        : records.Hides(passage.Submission.ToString()) ? Outcome<SourceView>.Failed(id, $"It stands in {passage.Submission}, which is confidential.", "--confidential shows it.")
        : Of(records, id, line, records.Submissions([passage.Submission]).Single(), passage);

    private static Outcome<SourceView> Of(IRecords records, string id, LoggedLine line, Submission submission, Passage? passage) =>
        Checked(records, new SourceView(id, line.Number, submission.Id.ToString(), submission.Title, submission.Dates, submission.Source, null, passage) { IsRedacted = IsRedacted(records, id, passage) });

    // Also where a passage is known by its place alone.
    private static bool IsRedacted(IRecords records, string id, Passage? passage)
    {
        var about = records.Trail.About([id]).Where(l => l.Subject.Role == SubjectRole.About).Select(l => l.Line).ToValueList();
        return passage is { Quote.IsErased: true } || records.Trail.Lines(new LedgerFilter { Numbers = about }).Any(l => l.Entry.Event is Event.RecordRedacted);
    }

    private static Outcome<SourceView> Checked(IRecords records, SourceView view)
    {
        if (view.File is not { } file || records.File(file.Sha256) is not { } bytes)
        {
            return Outcome<SourceView>.Done(view with { FileErased = view.File is { } erased ? records.Erased(erased.Sha256) : null });
        }

        var found = SourceFile.Of(file.Name, bytes);
        return found.Sha256 == file.Sha256
            ? Outcome<SourceView>.Done(view with { Bytes = bytes })
            : Outcome<SourceView>.Failed(view.Document, $"The kept file {file.Name} is not the one that was recorded: its SHA-256 is {found.Sha256}, recorded was {file.Sha256}.", "Restore the workspace from a copy.");
    }
}
