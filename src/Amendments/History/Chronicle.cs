using System.Diagnostics;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.History;

// What a commit holds follows from the ledger up to its line and from nothing else, so that a history can be made again and compared. It is asked for
// line by line, each time when the records stand exactly at that line; what it remembers from line to line saves asking them again.

/// <summary>Says what the history holds of each line of the ledger.</summary>
/// <param name="records">What is on record; when a line is asked for, it stands at that line.</param>
public sealed class Chronicle(IRecords records)
{
    private readonly People _people = new(records);
    private readonly RememberedProposals _proposals = new(records);
    private ProposedText? _proposed;
    private Id<Draft> _latest;

    /// <summary>What the history holds of a line.</summary>
    public HistoryRecord Record(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var (author, others) = new CommitAuthors(records, _people, _proposals).Of(entry);
        if (entry.Event is Event.ParticipantAdded or Event.MembershipRecorded)
        {
            _people.Forget();
        }

        var changes = Changes(entry.Event).ToValueList();
        return new HistoryRecord(
            entry.Number, entry.Hash, entry.RecordedAt, author, HistoryPerson.Recorder(entry.Actor),
            CommitMessage.Write(entry, CommitSubject.Of(entry.Event, _people), author, others, CommitSubject.Record(entry.Event)), changes, Tag(entry.Event));
    }

    /// <summary>Forgets what it remembers: somebody else recorded, or a recording was undone.</summary>
    public void Forget()
    {
        _people.Forget();
        _proposals.Forget();
        (_proposed, _latest) = (null, default);
    }

    private static HistoryTag? Tag(Event happened) => happened is Event.DraftImported imported
        ? new HistoryTag(imported.Id.ToString(), imported.Header.Symbol)
        : null;

    private IEnumerable<HistoryChange> Changes(Event happened) => happened switch
    {
        Event.PaperOpened opened => [new HistoryChange(FilePaths.Paper, RecordFiles.Of(opened.Paper))],
        Event.DraftImported imported => Issued(imported.Id),
        Event.ParticipantAdded added => [File(added.Participant.Id)],
        Event.MembershipRecorded joined => [File(joined.Member)],
        Event.SubmissionAdded added => [File(added.Submission)],
        Event.SubmissionCorrected corrected => [File(records.Submissions().Single(s => s.Id == corrected.Submission))],
        Event.BackgroundAdded added => [new HistoryChange(FilePaths.Of(added.Document.Id), RecordFiles.Of(added.Document))],
        Event.ProposalMade made => Made(made.Proposal),
        Event.ReadingConfirmed confirmed => Changed(confirmed.Proposal),
        Event.ProposalWithdrawn withdrawn => Changed(withdrawn.Proposal),
        Event.ProposalCited cited => Said(cited.Proposal),
        Event.PositionTaken taken => Said(taken.Position.Proposal),
        Event.RemarkMade made => [new HistoryChange(FilePaths.Of(made.Remark.Id), RecordFiles.Of(made.Remark, _people))],
        Event.FindingReopened reopened => [],
        Event.ScenarioSaved or Event.FindingMade or Event.FindingCorrected or Event.FindingDecided or Event.ContentErased => [],
        _ => throw new UnreachableException(),
    };

    private IEnumerable<HistoryChange> Issued(Id<Draft> id)
    {
        (_proposed, _latest) = (null, default);
        return DraftFiles.Issued(records.Draft(id)!);
    }

    private IEnumerable<HistoryChange> Made(Proposal proposal)
    {
        _proposals.Made(proposal);
        return File(proposal).Concat(Proposed(proposal.Draft)?.Added(proposal) ?? []);
    }

    private IEnumerable<HistoryChange> Changed(Id<Proposal> id)
    {
        _proposals.Changed(id);
        var proposal = _proposals[id]!;
        return File(proposal).Concat(Proposed(proposal.Draft)?.Changed(proposal, proposal.IsWithdrawn ? null : proposal) ?? []);
    }

    private IEnumerable<HistoryChange> Said(Id<Proposal> id)
    {
        _proposals.Said(id);
        return File(_proposals[id]!);
    }

    private IEnumerable<HistoryChange> File(Proposal proposal) =>
        [new HistoryChange(FilePaths.Of(proposal.Id), ProposalFile.Of(proposal, _proposals.Positions(proposal.Id), _proposals.Citations(proposal.Id), _people))];

    private HistoryChange File(Id<Participant> id) => new(FilePaths.Of(id), RecordFiles.Of(_people[id], _people));

    private HistoryChange File(Submission submission) => new(FilePaths.Of(submission.Id), RecordFiles.Of(submission, _people));

    // What is proposed for an earlier draft changes nothing in the text of the latest one.
    private ProposedText? Proposed(Id<Draft> draft)
    {
        if (_proposed is null)
        {
            _latest = records.Drafts()[^1].Id;
            _proposed = new ProposedText(records, records.Draft(_latest)!);
        }

        return draft == _latest ? _proposed : null;
    }
}
