using System.Text;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Submissions;

namespace Amendments.Tests.Sqlite;

/// <summary>The sample after everything was done with it that can be done with records afterwards.</summary>
internal static class Corrected
{
    /// <summary>What stood in the file of S3.</summary>
    public const string Letter = "We ask for every year.";

    public static SourceFile File { get; } = SourceFile.Of("letter.txt", Encoding.UTF8.GetBytes(Letter));

    /// <summary>P1, R1, Q1, S1 and A1 are corrected, P1 twice; Q4 is taken back; P3 changes the words of P1 and is confidential, S3, too; R2 and the file of S3 are redacted.</summary>
    public static SqliteWorkspace Create(TemporaryFolder folder)
    {
        var workspace = Sample.Full(folder);
        workspace.Write(Sample.Actor, writer => Correct(workspace, writer));
        workspace.Write(Sample.Actor, writer => writer.Record(new Event.RecordRedacted(
            "R2", workspace.Words([workspace.Line("R2")!.Value]).Select(w => w.Hash).ToValueList(), [File.Sha256], "entered by mistake")));
        return workspace;
    }

    /// <summary>A correction of the record that stands.</summary>
    public static Event.RecordCorrected Correction(SqliteWorkspace workspace, string id, Func<Event, Event> change, string reason = "mistyped")
    {
        var line = workspace.Line(id)!.Value;
        var happened = workspace.Entries(line).First().Event;
        return new Event.RecordCorrected(line, change(happened is Event.RecordCorrected corrected ? corrected.Instead : happened), reason);
    }

    /// <summary>A correction of a proposal.</summary>
    public static Event.RecordCorrected Proposal(SqliteWorkspace workspace, string id, Func<Proposal, Proposal> change) =>
        Correction(workspace, id, e => new Event.ProposalMade(change(((Event.ProposalMade)e).Proposal)));

    private static bool Correct(SqliteWorkspace workspace, ILedgerWriter writer)
    {
        writer.Keep(File, Encoding.UTF8.GetBytes(Letter));
        writer.Record(new Event.SubmissionAdded(new Submission(writer.Next<Submission>(), new Id<Participant>(2), Sample.Draft, "Letter", File, null, new SubmissionDates(), "en") { IsConfidential = true }));
        writer.Record(new Event.ProposalMade(Sample.Proposal(writer.Next<Proposal>().Number, new Operation.Append { Target = new Target.Proposed(new Id<Proposal>(1)) }, "or sooner") with
        {
            Source = new Passage(new Id<Submission>(3), null, null, null, null, "every year, or sooner"),
            IsConfidential = true,
        }));
        writer.Record(Proposal(workspace, "P1", p => p with { Wording = "every month", Rationale = "It was misread." }));
        writer.Record(Proposal(workspace, "P1", p => p with { Wording = "each month", Involved = [new Involvement(new Id<Participant>(3), Role.Author)] }));
        writer.Record(Correction(workspace, "R1", e => new Event.RemarkMade(((Event.RemarkMade)e).Remark with { Words = "This paragraph is too short.", Target = new Target.Paragraph(Label.Of(1)) })));
        writer.Record(Correction(workspace, "Q1", e => new Event.PositionTaken(((Event.PositionTaken)e).Position with { Stance = Stance.Oppose, By = new Id<Participant>(5) })));
        writer.Record(Correction(workspace, "S1", e => new Event.SubmissionAdded(((Event.SubmissionAdded)e).Submission with { Title = "Comments, signed", Submitter = new Id<Participant>(2) })));
        writer.Record(Correction(workspace, "A1", e => new Event.ParticipantAdded(((Event.ParticipantAdded)e).Participant with { Name = "State One", Aliases = [new Alias("One")] })));
        writer.Record(new Event.RecordTakenBack(workspace.Line("Q4")!.Value, "It was never taken."));
        writer.Record(new Event.ConfidentialityChanged("P1", true, "asked for by its proponent"));
        writer.Record(new Event.ConfidentialityChanged("S2", true, "asked for by its sender"));
        writer.Record(new Event.ConfidentialityChanged("P1", false, "published since"));
        return true;
    }
}
