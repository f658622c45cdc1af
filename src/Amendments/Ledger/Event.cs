using Amendments.Background;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Scenarios;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Ledger;

/// <summary>Something that happened in a workspace. A closed set; whatever a query shows follows from these, in their order.</summary>
public abstract record Event
{
    private Event()
    {
    }

    /// <summary>What stands by it for a record: what a correction puts in its place, or itself. (A property would be printed with every event, and without end.)</summary>
    public Event Stands() => this is RecordCorrected corrected ? corrected.Instead : this;

    /// <summary>A paper was opened for negotiation.</summary>
    public sealed record PaperOpened(Paper Paper) : Event;

    /// <summary>A draft of a paper was taken in.</summary>
    /// <param name="Id">The draft's id.</param>
    /// <param name="Paper">The paper that it is a draft of.</param>
    /// <param name="Header">What identifies it.</param>
    /// <param name="Source">The file that it was read from.</param>
    /// <param name="Printed">What was read, in reading order.</param>
    public sealed record DraftImported(
        Id<Draft> Id, Id<Paper> Paper, DraftHeader Header, SourceFile Source, ValueList<PrintedParagraph> Printed) : Event;

    /// <summary>A participant was entered, without memberships.</summary>
    public sealed record ParticipantAdded(Participant Participant) : Event;

    /// <summary>That a participant belongs to a group was entered.</summary>
    public sealed record MembershipRecorded(Id<Participant> Member, Membership Membership) : Event;

    /// <summary>A submission was entered.</summary>
    public sealed record SubmissionAdded(Submission Submission) : Event;

    /// <summary>A background document was entered, with what was read in it.</summary>
    public sealed record BackgroundAdded(BackgroundDocument Document) : Event;

    /// <summary>That a proposal cites a background document was entered.</summary>
    public sealed record ProposalCited(Id<Proposal> Proposal, Citation Citation) : Event;

    /// <summary>A proposal was entered, unconfirmed.</summary>
    public sealed record ProposalMade(Proposal Proposal) : Event;

    /// <summary>A person chose one of a proposal's readings, numbered from 1.</summary>
    public sealed record ReadingConfirmed(Id<Proposal> Proposal, int Reading) : Event;

    /// <summary>A proposal was withdrawn by its proponent.</summary>
    public sealed record ProposalWithdrawn(Id<Proposal> Proposal, FormattedText Reason) : Event;

    /// <summary>A remark was entered.</summary>
    public sealed record RemarkMade(Remark Remark) : Event;

    /// <summary>A position was entered.</summary>
    public sealed record PositionTaken(Position Position) : Event;

    /// <summary>A scenario was saved; under its name it takes the place of a former one.</summary>
    public sealed record ScenarioSaved(Scenario Scenario) : Event;

    /// <summary>Intake found something in a submission. It counts as nothing before somebody accepts it.</summary>
    public sealed record FindingMade(Finding Finding) : Event;

    /// <summary>A person corrected what a waiting finding is taken to be.</summary>
    public sealed record FindingCorrected(Id<Finding> Finding, FindingContent Content) : Event;

    /// <summary>A person decided about a waiting finding.</summary>
    public sealed record FindingDecided(Id<Finding> Finding, FindingDecision Decision) : Event;

    /// <summary>
    /// What was done last with a finding was taken back: its decision, with what was recorded by it, or, while it waits, its latest correction.
    /// </summary>
    public sealed record FindingReopened(Id<Finding> Finding) : Event;

    /// <summary>A submission is a corrected version of an earlier one.</summary>
    public sealed record SubmissionCorrected(Id<Submission> Submission, Id<Submission> Of) : Event;

    /// <summary>A line of the ledger was recorded wrongly. Its id stays, and so does what others said of it.</summary>
    /// <param name="Line">The number of the line that stood until now: the record itself, or its last correction.</param>
    /// <param name="Instead">
    /// What stands from now on, under the same id: a <see cref="ProposalMade"/>, <see cref="RemarkMade"/>, <see cref="PositionTaken"/>,
    /// <see cref="SubmissionAdded"/> or <see cref="ParticipantAdded"/>.
    /// </param>
    /// <param name="Reason">Why.</param>
    public sealed record RecordCorrected(long Line, Event Instead, FormattedText Reason) : Event;

    /// <summary>A proposal, remark or position that should never have been recorded was taken back. Its id is not given again.</summary>
    /// <param name="Line">The number of the line that stood until now.</param>
    /// <param name="Reason">Why.</param>
    public sealed record RecordTakenBack(long Line, FormattedText Reason) : Event;

    /// <summary>A proposal became confidential or ceased to be; or a submission, with its remarks, positions and findings.</summary>
    /// <param name="Record">The id of the proposal or submission: "P7", "S1".</param>
    /// <param name="IsConfidential">Whether it is confidential from now on.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ConfidentialityChanged(string Record, bool IsConfidential, FormattedText Reason) : Event;

    /// <summary>Words and files of a record were erased. Their hashes stay.</summary>
    /// <param name="Record">The id of the record: "P7", "R3", "Q2", "S1", "F4".</param>
    /// <param name="Contents">The salted SHA-256 of each of the words, 64 hexadecimal digits, by which older payloads refer to them.</param>
    /// <param name="Files">The SHA-256 of each of the files, 64 hexadecimal digits.</param>
    /// <param name="Reason">Why.</param>
    public sealed record RecordRedacted(string Record, ValueList<string> Contents, ValueList<string> Files, string Reason) : Event;

    /// <summary>Words were erased from the content table.</summary>
    /// <param name="Content">The salted SHA-256 of the words, 64 hexadecimal digits, by which older payloads refer to them.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ContentErased(string Content, string Reason) : Event;
}
