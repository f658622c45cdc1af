using System.Diagnostics;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Sqlite.Json;

/// <summary>Events as payloads. Payloads are never migrated: what an older version wrote is read in <see cref="Read"/> by its kind and version.</summary>
internal static class EventFields
{
    public static void Write(FieldWriter to, Event happened)
    {
        switch (happened)
        {
            case Event.PaperOpened opened:
                to.Part("paper", opened.Paper, PaperFields.Write);
                break;
            case Event.DraftImported imported:
                to.Id("id", imported.Id);
                to.Id("paper", imported.Paper);
                to.Part("header", imported.Header, PaperFields.Write);
                to.Part("source", imported.Source, PaperFields.Write);
                to.List("printed", imported.Printed, PaperFields.Write);
                break;
            case Event.ParticipantAdded added:
                to.Part("participant", added.Participant, ParticipantFields.Write);
                break;
            case Event.MembershipRecorded joined:
                to.Id("member", joined.Member);
                to.Part("membership", joined.Membership, ParticipantFields.Write);
                break;
            case Event.SubmissionAdded added:
                to.Part("submission", added.Submission, SubmissionFields.Write);
                break;
            case Event.BackgroundAdded added:
                to.Part("document", added.Document, BackgroundFields.Write);
                break;
            case Event.ProposalCited cited:
                to.Id("proposal", cited.Proposal);
                to.Part("citation", cited.Citation, BackgroundFields.Write);
                break;
            case Event.ProposalMade made:
                to.Part("proposal", made.Proposal, ProposalFields.Write);
                break;
            case Event.ReadingConfirmed confirmed:
                to.Id("proposal", confirmed.Proposal);
                to.Number("reading", confirmed.Reading);
                break;
            case Event.ProposalWithdrawn withdrawn:
                to.Id("proposal", withdrawn.Proposal);
                to.Words("reason", withdrawn.Reason);
                break;
            case Event.RemarkMade made:
                to.Part("remark", made.Remark, ProposalFields.Write);
                break;
            case Event.PositionTaken taken:
                to.Part("position", taken.Position, ProposalFields.Write);
                break;
            case Event.ScenarioSaved saved:
                to.Part("scenario", saved.Scenario, ScenarioFields.Write);
                break;
            case Event.FindingMade made:
                to.Part("finding", made.Finding, FindingFields.Write);
                break;
            case Event.FindingCorrected corrected:
                to.Id("finding", corrected.Finding);
                to.Part("content", corrected.Content, FindingFields.Write);
                break;
            case Event.FindingDecided decided:
                to.Id("finding", decided.Finding);
                to.Part("decision", decided.Decision, DecisionFields.Write);
                break;
            case Event.FindingReopened reopened:
                to.Id("finding", reopened.Finding);
                break;
            case Event.SubmissionCorrected corrected:
                to.Id("submission", corrected.Submission);
                to.Id("of", corrected.Of);
                break;
            case Event.RecordCorrected or Event.RecordTakenBack or Event.ConfidentialityChanged or Event.RecordRedacted:
                CorrectionFields.Write(to, happened);
                break;
            case Event.ContentErased erased:
                to.Text(FieldReader.Content, erased.Content);
                to.Text("reason", erased.Reason);
                break;
            default:
                throw new UnreachableException();
        }
    }

    public static Event Read(string kind, long version, FieldReader from) => (kind, version) switch
    {
        (EventKind.PaperOpened, 1) => new Event.PaperOpened(from.Part("paper", PaperFields.Paper)),
        (EventKind.DraftImported, 1) => new Event.DraftImported(
            from.Id<Draft>("id"), from.Id<Paper>("paper"), from.Part("header", PaperFields.Header), from.Part("source", PaperFields.File),
            from.List("printed", PaperFields.Paragraph)),
        (EventKind.ParticipantAdded, 1) => new Event.ParticipantAdded(from.Part("participant", ParticipantFields.Participant)),
        (EventKind.MembershipRecorded, 1) => new Event.MembershipRecorded(from.Id<Participant>("member"), from.Part("membership", ParticipantFields.Membership)),
        (EventKind.SubmissionAdded, 1 or 2) => new Event.SubmissionAdded(from.Part("submission", s => SubmissionFields.Submission(s, version))),
        (EventKind.BackgroundAdded, 1) => new Event.BackgroundAdded(from.Part("document", BackgroundFields.Document)),
        (EventKind.ProposalCited, 1) => new Event.ProposalCited(from.Id<Proposal>("proposal"), from.Part("citation", BackgroundFields.Citation)),
        (EventKind.ProposalMade, 1 or 2) => new Event.ProposalMade(from.Part("proposal", p => ProposalFields.Proposal(p, version))),
        (EventKind.ReadingConfirmed, 1) => new Event.ReadingConfirmed(from.Id<Proposal>("proposal"), from.Number("reading")),
        (EventKind.ProposalWithdrawn, 1) => new Event.ProposalWithdrawn(from.Id<Proposal>("proposal"), from.Words("reason")),
        (EventKind.RemarkMade, 1) => new Event.RemarkMade(from.Part("remark", ProposalFields.Remark)),
        (EventKind.PositionTaken, 1) => new Event.PositionTaken(from.Part("position", ProposalFields.Position)),
        (EventKind.ScenarioSaved, 1) => new Event.ScenarioSaved(from.Part("scenario", ScenarioFields.Scenario)),
        (EventKind.FindingMade, 1) => new Event.FindingMade(from.Part("finding", FindingFields.Finding)),
        (EventKind.FindingCorrected, 1) => new Event.FindingCorrected(from.Id<Finding>("finding"), from.Part("content", FindingFields.Content)),
        (EventKind.FindingDecided, 1) => new Event.FindingDecided(from.Id<Finding>("finding"), from.Part("decision", DecisionFields.Decision)),
        (EventKind.FindingReopened, 1) => new Event.FindingReopened(from.Id<Finding>("finding")),
        (EventKind.SubmissionCorrected, 1) => new Event.SubmissionCorrected(from.Id<Submission>("submission"), from.Id<Submission>("of")),
        (EventKind.RecordCorrected, 1) => CorrectionFields.Corrected(from),
        (EventKind.RecordTakenBack, 1) => CorrectionFields.TakenBack(from),
        (EventKind.ConfidentialityChanged, 1) => CorrectionFields.Confidentiality(from),
        (EventKind.RecordRedacted, 1) => CorrectionFields.Redacted(from),
        (EventKind.ContentErased, 1) => new Event.ContentErased(from.Text(FieldReader.Content), from.Text("reason")),
        _ => throw new NotSupportedException($"This program does not know the event “{kind}”, version {version}; a newer one does."),
    };
}
