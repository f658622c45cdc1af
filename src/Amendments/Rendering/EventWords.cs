using System.Diagnostics;
using System.Globalization;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Papers;

namespace Amendments.Rendering;

/// <summary>What happened by a line of the ledger, in a sentence without its full stop: "P12: UNESCO asks to add at the end of 60: “The Forum …”".</summary>
public static class EventWords
{
    /// <summary>The sentence.</summary>
    /// <param name="line">The line.</param>
    /// <param name="names">The names of participants.</param>
    public static string Of(LoggedLine line, ParticipantNames names)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(names);
        return line.IsConfidential ? Confidential(line) : line.Entry.Event switch
        {
            Event.PaperOpened opened => $"the paper “{opened.Paper.Title}” was opened",
            Event.DraftImported imported => Imported(imported),
            Event.ParticipantAdded added => $"{added.Participant.Id}: {added.Participant.Name} ({ChoiceName.Of(added.Participant.Kind)}) was entered",
            Event.MembershipRecorded joined => $"{names[joined.Member]} is a member of {names[joined.Membership.Group]}{Days(joined.Membership.From, joined.Membership.Until)}",
            Event.SubmissionAdded { Submission: var sent } => $"{sent.Id}: “{sent.Title}” by {names[sent.Submitter]} was entered{(sent.Source is { } file ? string.Empty : ", without its file")}",
            Event.BackgroundAdded { Document: var document } => $"{document.Id}: “{document.Header.Title}”{(document.IsDraft ? " (draft)" : string.Empty)} was entered as background",
            Event.ProposalCited cited => $"{cited.Proposal} cites {cited.Citation.Background}{(cited.Citation.Section is { } section ? $", “{section}”" : string.Empty)}{ShortWords.Behind(cited.Citation.Quote.Text)}",
            Event.ProposalMade { Proposal: var made } => $"{made.Id}: {names[made.Proponent]} asks to {ContentWords.Of(made.Readings)}{ShortWords.Behind(made.Wording.Text)}",
            Event.ReadingConfirmed confirmed => string.Create(CultureInfo.InvariantCulture, $"{confirmed.Proposal}: reading {confirmed.Reading} was confirmed"),
            Event.ProposalWithdrawn withdrawn => $"{withdrawn.Proposal} was withdrawn{Reason(withdrawn.Reason.Text)}",
            Event.RemarkMade { Remark: var remark } => $"{remark.Id}: {names[remark.By]} remarks{ContentWords.On(remark.Target)}{ShortWords.Behind(remark.Words.Text)}",
            Event.PositionTaken { Position: var position } => $"{position.Id}: {names[position.By]} {ContentWords.Of(position.Stance)} {position.Proposal}{On(position.On)}",
            Event.ScenarioSaved saved => $"the scenario “{saved.Scenario.Name}” was saved with {string.Join(", ", saved.Scenario.Taken)}",
            Event.SubmissionCorrected corrected => $"{corrected.Submission} is a corrected version of {corrected.Of}",
            Event.RecordCorrected corrected => string.Create(CultureInfo.InvariantCulture, $"{Of(line with { Entry = line.Entry with { Event = corrected.Instead } }, names)} (corrects line {corrected.Line}{Reason(corrected.Reason.Text)})"),
            Event.RecordTakenBack back => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", line.With(SubjectRole.Changed))} was taken back (line {back.Line}){Reason(back.Reason.Text)}"),
            Event.ConfidentialityChanged changed => $"{changed.Record} {Became(changed)}{Reason(changed.Reason.Text)}",
            Event.RecordRedacted redacted => $"{redacted.Record} was redacted{Reason(redacted.Reason)}",
            Event.ContentErased erased => $"words were erased{Reason(erased.Reason)}",
            Event.FindingMade or Event.FindingCorrected or Event.FindingDecided or Event.FindingReopened => QueueEventWords.Of(line),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>": because" in front of a reason; nothing when none is given.</summary>
    internal static string Reason(string reason) => reason.Length > 0 ? $": {ShortWords.Of(reason)}" : string.Empty;

    // What is confidential can be told by a reason, too.
    private static string Confidential(LoggedLine line)
    {
        var records = string.Join(", ", line.Subjects.Select(s => s.Record));
        return line.Entry.Event switch
        {
            Event.ConfidentialityChanged changed => $"{records} {Became(changed)}",
            Event.RecordRedacted => $"{records} (confidential) was redacted",
            _ => $"{records} (confidential)",
        };
    }

    private static string Became(Event.ConfidentialityChanged changed) => changed.IsConfidential ? "became confidential" : "ceased to be confidential";

    private static string Imported(Event.DraftImported imported) => string.Create(
        CultureInfo.InvariantCulture,
        $"{imported.Id}: the draft “{imported.Header.Symbol}” was taken in from {imported.Source.Name}, {imported.Printed.Count(p => p.Kind == ParagraphKind.Numbered)} numbered paragraphs");

    private static string On(DateOnly? day) => day is { } known ? $" on {Day(known)}" : string.Empty;

    private static string Days(DateOnly? from, DateOnly? until) =>
        $"{(from is { } first ? $" from {Day(first)}" : string.Empty)}{(until is { } last ? $" until {Day(last)}" : string.Empty)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
