using System.Diagnostics;
using Amendments.Ledger;

namespace Amendments.Sqlite.Json;

/// <summary>The names of events in the ledger. A name that was once written stays.</summary>
internal static class EventKind
{
    public const string PaperOpened = "paper-opened";
    public const string DraftImported = "draft-imported";
    public const string ParticipantAdded = "participant-added";
    public const string MembershipRecorded = "membership-recorded";
    public const string SubmissionAdded = "submission-added";
    public const string BackgroundAdded = "background-added";
    public const string ProposalCited = "proposal-cited";
    public const string ProposalMade = "proposal-made";
    public const string ReadingConfirmed = "reading-confirmed";
    public const string ProposalWithdrawn = "proposal-withdrawn";
    public const string RemarkMade = "remark-made";
    public const string PositionTaken = "position-taken";
    public const string ScenarioSaved = "scenario-saved";
    public const string FindingMade = "finding-made";
    public const string FindingCorrected = "finding-corrected";
    public const string FindingDecided = "finding-decided";
    public const string FindingReopened = "finding-reopened";
    public const string SubmissionCorrected = "submission-corrected";
    public const string RecordCorrected = "record-corrected";
    public const string RecordTakenBack = "record-taken-back";
    public const string ConfidentialityChanged = "confidentiality-changed";
    public const string RecordRedacted = "record-redacted";
    public const string ContentErased = "content-erased";

    /// <summary>The version in which a kind is written today. Older ones are read by upcasting.</summary>
    public static long Version(string kind) => kind is ProposalMade or SubmissionAdded ? 2 : 1;

    /// <summary>The name of an event's kind.</summary>
    public static string Of(Event happened) => happened switch
    {
        Event.PaperOpened => PaperOpened,
        Event.DraftImported => DraftImported,
        Event.ParticipantAdded => ParticipantAdded,
        Event.MembershipRecorded => MembershipRecorded,
        Event.SubmissionAdded => SubmissionAdded,
        Event.BackgroundAdded => BackgroundAdded,
        Event.ProposalCited => ProposalCited,
        Event.ProposalMade => ProposalMade,
        Event.ReadingConfirmed => ReadingConfirmed,
        Event.ProposalWithdrawn => ProposalWithdrawn,
        Event.RemarkMade => RemarkMade,
        Event.PositionTaken => PositionTaken,
        Event.ScenarioSaved => ScenarioSaved,
        Event.FindingMade => FindingMade,
        Event.FindingCorrected => FindingCorrected,
        Event.FindingDecided => FindingDecided,
        Event.FindingReopened => FindingReopened,
        Event.SubmissionCorrected => SubmissionCorrected,
        Event.RecordCorrected => RecordCorrected,
        Event.RecordTakenBack => RecordTakenBack,
        Event.ConfidentialityChanged => ConfidentialityChanged,
        Event.RecordRedacted => RecordRedacted,
        Event.ContentErased => ContentErased,
        _ => throw new UnreachableException(),
    };
}
