using System.Globalization;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>The life of a proposal on a screen: what it asks for, who, from which document, what competes now, then what happened line by line.</summary>
internal sealed class ProposalLifePage(Screen screen, ProposalLife life, bool isFull)
{
    private const int Indent = 4;

    private readonly ParticipantNames _names = new(life.Compilation.Participants);

    private Proposal Proposal => life.Proposal;

    public void Print()
    {
        var what = Proposal.Readings.Count > 1 ? Amount.Of(Proposal.Readings.Count, "reading") : OperationName.Describe(Proposal.Operation);
        screen.Text(Phrase.Of(Proposal.Id.ToString(), Look.Strong).Add("  ").Add(_names[Proposal.Proponent], Look.Strong).Add($": {what}"));
        screen.Text(Status(), Indent);
        PrintPrivacy();
        screen.Text(DraftPage.Name(life.Compilation.Draft), Indent);
        foreach (var reading in life.View.Readings)
        {
            new ReadingPage(screen, isFull, Indent).Print(reading, Proposal.Readings.Count > 1);
        }

        screen.Blank();
        PrintSource();
        screen.Blank();
        PrintPeople();
        life.Corrections.ToList().ForEach(Print);
        PrintLines();
    }

    private Phrase Status() => life.TakenBack is { } back
        ? Phrase.Of($"taken back by {back.By} on {Moments.Write(back.At)} UTC, ledger line {Number(life.Trail.TakenBack?.Number)}", Look.Warning)
        : Proposal.IsWithdrawn ? Phrase.Of($"withdrawn, ledger line {Number(life.Trail.Withdrawn?.Number)}", Look.Warning)
        : Phrase.Of($"{life.Status}, {ChoiceName.Of(life.View.State)}", life.View.Readings[0].Resolution.Fits && Proposal.Status != ProposalStatus.Open ? Look.Faint : Look.Warning);

    private void PrintPrivacy()
    {
        if (Proposal.IsConfidential)
        {
            screen.Text(Phrase.Of(life.Trail.Confidentiality is { } line ? $"confidential, ledger line {Number(line.Number)}" : "confidential from the beginning", Look.Warning), Indent);
        }

        if (life.Trail.Redacted is { Entry.Event: Event.RecordRedacted redacted } erased)
        {
            screen.Text(Phrase.Of($"redacted, ledger line {Number(erased.Number)}: {redacted.Reason}", Look.Warning), Indent);
        }
    }

    private void Print(RecordedCorrection correction)
    {
        screen.Blank();
        screen.Text(Phrase.Of($"Corrected, ledger line {Number(correction.Line.Number)} in the place of line {Number(correction.Former)}", Look.Strong)
            .Add(correction.Reason.Length > 0 ? $": {correction.Reason.Text}" : string.Empty), Indent);
        foreach (var change in correction.Changes)
        {
            screen.Text(CorrectedPage.Change(change), Indent + 2);
        }
    }

    private void PrintSource()
    {
        if (life.Submission is not { } submission)
        {
            screen.Text(Phrase.Of($"From no document; {DateWords.All(life.Dates)}, ledger line {Number(life.Trail.Made.Number)}"), Indent);
            return;
        }

        screen.Text($"{Proposal.Source!.Place}, “{submission.Title}” by {_names[submission.Submitter]}, ledger line {Number(life.SubmissionLine)}", Indent);
        screen.Text(Phrase.Of(DateWords.Document(submission.Dates), Look.Faint), Indent);
        screen.Text(Phrase.Of(submission.Source is { } file ? $"{file.Name}, SHA-256 {file.Sha256}" : "only its particulars are known", Look.Faint), Indent);
        if (Proposal.Source.Quote.Length > 0)
        {
            screen.Text($"“{PlainRedline.Readable(Proposal.Source.Quote).Trim()}”", Indent);
        }
    }

    private void PrintPeople()
    {
        foreach (var (role, title) in new[]
        {
            (Role.Author, "By"), (Role.OnBehalfOf, "On behalf of"), (Role.CoSponsor, "Co-sponsored by"), (Role.Supporter, "Supported in the document by"), (Role.Submitter, "Sent by"),
        })
        {
            // Mostly it is the proponent who sent it.
            var isKnown = role == Role.Submitter && Proposal.With(role).All(id => id == Proposal.Proponent);
            if (!isKnown && _names.Of(Proposal, role).ToList() is { Count: > 0 } named)
            {
                screen.Text($"{title}: {string.Join(", ", named)}", Indent);
            }
        }

        foreach (var note in new SourceLine(life.Compilation, life.Trail).Notes(life.View))
        {
            screen.Text(note, Indent);
        }
    }

    private void PrintLines()
    {
        screen.Blank();
        var listing = new Listing("Line", "Recorded (UTC)", "By…", "What happened…");
        foreach (var line in life.Lines)
        {
            listing.Add(LogPage.Cells(line, _names));
        }

        screen.Table(listing);
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "unknown";
}
