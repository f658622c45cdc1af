using System.Diagnostics;
using System.Globalization;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.History;

/// <summary>What happened, in one line: the subject of a commit. It quotes nothing but what operations quote.</summary>
internal static class CommitSubject
{
    /// <summary>The subject.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="people">The participants.</param>
    /// <param name="isConfidential">Whether nothing may be said but that it happened.</param>
    public static string Of(Event happened, People people, bool isConfidential) => isConfidential ? $"{Record(happened)}: confidential" : Of(happened, people);

    private static string Of(Event happened, People people) => happened switch
    {
        Event.PaperOpened opened => $"Open the paper “{opened.Paper.Title}”",
        Event.DraftImported imported => $"{imported.Id}: take in the draft {imported.Header.Symbol}",
        Event.ParticipantAdded added => $"{added.Participant.Id}: enter {added.Participant.Name}",
        Event.MembershipRecorded joined => $"{joined.Member}: {people[joined.Member].Name} belongs to {people[joined.Membership.Group].Name}",
        Event.SubmissionAdded added => $"{added.Submission.Id}: {people[added.Submission.Submitter].Name} sends “{added.Submission.Title}”",
        Event.SubmissionCorrected corrected => $"{corrected.Submission}: a corrected version of {corrected.Of}",
        Event.BackgroundAdded added => $"{added.Document.Id}: enter “{added.Document.Header.Title}”",
        Event.ProposalMade made => $"{made.Proposal.Id}, {Names(made.Proposal, people)}: {OperationName.Describe(made.Proposal.Operation)}",
        Event.ReadingConfirmed confirmed => string.Create(CultureInfo.InvariantCulture, $"{confirmed.Proposal}: confirm reading {confirmed.Reading}"),
        Event.ProposalWithdrawn withdrawn => $"{withdrawn.Proposal}: withdrawn by its proponent",
        Event.ProposalCited cited => $"{cited.Proposal}: cites {cited.Citation.Background}",
        Event.RemarkMade made => $"{made.Remark.Id}: {people[made.Remark.By].Name} remarks on {made.Remark.Target}",
        Event.PositionTaken taken => $"{taken.Position.Proposal}: {people[taken.Position.By].Name}: {StanceWords.Of(taken.Position.Stance)} ({taken.Position.Id})",
        Event.ScenarioSaved saved => $"Save the scenario “{saved.Scenario.Name}”",
        Event.FindingMade made => $"{made.Finding.Id}: found in {made.Finding.Passage.Submission}",
        Event.FindingCorrected corrected => $"{corrected.Finding}: corrected",
        Event.FindingDecided decided => $"{decided.Finding}: {Decision(decided.Decision)}",
        Event.FindingReopened reopened => $"{reopened.Finding}: taken back what was done last",
        Event.RecordCorrected corrected => string.Create(CultureInfo.InvariantCulture, $"{Record(corrected.Instead)}: corrected; line {corrected.Line} was wrong"),
        Event.RecordTakenBack back => string.Create(CultureInfo.InvariantCulture, $"Take back line {back.Line}"),
        Event.ConfidentialityChanged changed => $"{changed.Record}: {(changed.IsConfidential ? "confidential from now on" : "no longer confidential")}",
        Event.RecordRedacted redacted => $"{redacted.Record}: redacted",
        Event.ContentErased => "Erase words",
        _ => throw new UnreachableException(),
    };

    /// <summary>The id of the record that it is about; null for none.</summary>
    public static string? Record(Event happened) => happened switch
    {
        Event.DraftImported imported => imported.Id.ToString(),
        Event.ParticipantAdded added => added.Participant.Id.ToString(),
        Event.MembershipRecorded joined => joined.Member.ToString(),
        Event.SubmissionAdded added => added.Submission.Id.ToString(),
        Event.SubmissionCorrected corrected => corrected.Submission.ToString(),
        Event.BackgroundAdded added => added.Document.Id.ToString(),
        Event.ProposalMade made => made.Proposal.Id.ToString(),
        Event.ReadingConfirmed confirmed => confirmed.Proposal.ToString(),
        Event.ProposalWithdrawn withdrawn => withdrawn.Proposal.ToString(),
        Event.ProposalCited cited => cited.Proposal.ToString(),
        Event.RemarkMade made => made.Remark.Id.ToString(),
        Event.PositionTaken taken => taken.Position.Id.ToString(),
        Event.RecordCorrected corrected => Record(corrected.Instead),
        Event.ConfidentialityChanged changed => changed.Record,
        Event.RecordRedacted redacted => redacted.Record,
        Event.FindingMade made => made.Finding.Id.ToString(),
        Event.FindingCorrected corrected => corrected.Finding.ToString(),
        Event.FindingDecided decided => decided.Finding.ToString(),
        Event.FindingReopened reopened => reopened.Finding.ToString(),
        _ => null,
    };

    private static string Names(Proposal proposal, People people) => string.Join(", ", proposal.With(Role.Author).Select(a => people[a].Name));

    private static string Decision(FindingDecision decision) => decision switch
    {
        FindingDecision.Accepted accepted => $"accepted as {accepted.Became}",
        FindingDecision.Rejected => "rejected",
        FindingDecision.Split split => $"split into {string.Join(", ", split.Into)}",
        FindingDecision.Replaced { By: { } by } => $"replaced by {by}",
        FindingDecision.Replaced => "no longer said",
        _ => throw new UnreachableException(),
    };
}
