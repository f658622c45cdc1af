using System.Diagnostics;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Ledger;

/// <summary>Says which records an event has to do with.</summary>
public static class Subjects
{
    /// <summary>The records, each once; those that it makes or is about first.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="past">What happened before it.</param>
    public static ValueList<Subject> Of(Event happened, Past past)
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(past);
        return All(happened, past).DistinctBy(s => s.Record).ToValueList();
    }

    private static IEnumerable<Subject> All(Event happened, Past past) => happened switch
    {
        Event.PaperOpened opened => [Made(opened.Paper.Id)],
        Event.DraftImported imported => [Made(imported.Id)],
        Event.ParticipantAdded added => [Made(added.Participant.Id)],
        Event.MembershipRecorded joined => [About(joined.Member), About(joined.Membership.Group)],
        Event.SubmissionAdded added => [Made(added.Submission.Id), By(added.Submission.Submitter)],
        Event.BackgroundAdded added => [Made(added.Document.Id)],
        Event.ProposalCited cited => [About(cited.Proposal), About(cited.Citation.Background)],
        Event.ProposalMade made => [Made(made.Proposal.Id), .. Source(made.Proposal.Source), .. made.Proposal.Backers.Select(By), .. Amended(made.Proposal.Readings)],
        Event.ReadingConfirmed confirmed => [About(confirmed.Proposal)],
        Event.ProposalWithdrawn withdrawn => [About(withdrawn.Proposal)],
        Event.RemarkMade made => [Made(made.Remark.Id), .. Source(made.Remark.Source), By(made.Remark.By)],
        Event.PositionTaken taken => [Made(taken.Position.Id), About(taken.Position.Proposal), .. Source(taken.Position.Source), By(taken.Position.By)],
        Event.ScenarioSaved saved => [new Subject(Subject.Of(saved.Scenario), SubjectRole.Made), .. saved.Scenario.Taken.Select(t => Named(t.Proposal))],
        Event.FindingMade made => [Made(made.Finding.Id), .. Source(made.Finding.Passage), .. Changed(made.Finding.Replaces), .. Content(made.Finding.Content)],
        Event.FindingCorrected corrected => [About(corrected.Finding), .. Content(corrected.Content)],
        Event.FindingDecided decided => [About(decided.Finding), .. Decided(decided.Decision)],
        Event.FindingReopened reopened => [About(reopened.Finding), .. TakenBack(past.Decision(reopened.Finding))],
        Event.SubmissionCorrected corrected => [About(corrected.Submission), About(corrected.Of)],
        Event.RecordCorrected corrected => Standing(corrected.Instead, past),
        Event.RecordTakenBack back => Standing(past.Line(back.Line), past),
        Event.ConfidentialityChanged changed => [new Subject(changed.Record, SubjectRole.About)],
        Event.RecordRedacted redacted => [new Subject(redacted.Record, SubjectRole.About)],
        Event.ContentErased => [],
        _ => throw new UnreachableException(),
    };

    // What an earlier line made is what this one changes.
    private static IEnumerable<Subject> Standing(Event made, Past past) => made is Event.RecordCorrected corrected
        ? Standing(corrected.Instead, past)
        : All(made, past).Select(s => s.Role == SubjectRole.Made ? s with { Role = SubjectRole.Changed } : s);

    private static IEnumerable<Subject> Decided(FindingDecision decision) => decision switch
    {
        FindingDecision.Accepted accepted => [new Subject(accepted.Became, SubjectRole.Became), .. accepted.Withdrew.Select(w => Changed(w.ToString()))],
        FindingDecision.Split split => split.Into.Select(i => Changed(i.ToString())),
        FindingDecision.Replaced replaced => Changed(replaced.By),
        FindingDecision.Rejected => [],
        _ => throw new UnreachableException(),
    };

    // The record goes, and what was withdrawn for it stands again.
    private static IEnumerable<Subject> TakenBack(FindingDecision? decision) => decision switch
    {
        FindingDecision.Accepted accepted => [Changed(accepted.Became), .. accepted.Withdrew.Select(w => Changed(w.ToString()))],
        FindingDecision.Split split => split.Into.Select(i => Changed(i.ToString())),
        _ => [],
    };

    private static IEnumerable<Subject> Content(FindingContent content) => content switch
    {
        FindingContent.Proposal proposal => Amended(proposal.Readings),
        FindingContent.Position position => [Named(position.About)],
        _ => [],
    };

    private static IEnumerable<Subject> Amended(ValueList<Reading> readings) =>
        readings.Select(r => r.Operation.Target).OfType<Target.Proposed>().Select(t => Named(t.Proposal));

    private static IEnumerable<Subject> Source(Passage? passage) => passage is { } known ? [new Subject(known.Submission.ToString(), SubjectRole.Source)] : [];

    private static IEnumerable<Subject> Changed(Id<Finding>? finding) => finding is { } known ? [Changed(known.ToString())] : [];

    private static Subject Changed(string record) => new(record, SubjectRole.Changed);

    private static Subject Made<T>(Id<T> id)
        where T : IIdentified => new(id.ToString(), SubjectRole.Made);

    private static Subject About<T>(Id<T> id)
        where T : IIdentified => new(id.ToString(), SubjectRole.About);

    private static Subject By(Id<Participants.Participant> id) => new(id.ToString(), SubjectRole.By);

    private static Subject Named(Id<Proposal> id) => new(id.ToString(), SubjectRole.Named);
}
