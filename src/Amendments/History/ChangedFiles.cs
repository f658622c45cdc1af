using System.Diagnostics;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.History;

// What stands on record is read at once, while it stands at the line; the texts are written when somebody goes through the files.

/// <summary>The files that a line of the ledger changes, while the records stand at it.</summary>
internal sealed class ChangedFiles(IRecords records, RememberedPeople people, RememberedProposals proposals, Confidence confidence)
{
    private ProposedText? _proposed;
    private Id<Draft> _latest;

    /// <summary>The files.</summary>
    public IEnumerable<HistoryChange> Of(Entry entry) => Of(entry.Number, entry.Event);

    /// <summary>Forgets what is proposed: somebody else recorded, or a recording was undone.</summary>
    public void Forget() => (_proposed, _latest) = (null, default);

    private IEnumerable<HistoryChange> Of(long line, Event happened) => happened switch
    {
        Event.PaperOpened opened => [new HistoryChange(FilePaths.Paper, RecordFiles.Of(opened.Paper))],
        Event.DraftImported imported => Issued(imported.Id),
        Event.ParticipantAdded added => [File(added.Participant.Id)],
        Event.MembershipRecorded joined => [File(joined.Member)],
        Event.SubmissionAdded added => [File(added.Submission.Id)],
        Event.SubmissionCorrected corrected => [File(corrected.Submission)],
        Event.BackgroundAdded added => [new HistoryChange(FilePaths.Of(added.Document.Id), RecordFiles.Of(added.Document))],
        Event.ProposalMade made => Made(made.Proposal),
        Event.ReadingConfirmed confirmed => Confirmed(line, confirmed.Proposal),
        Event.ProposalWithdrawn withdrawn => Changed(line, withdrawn.Proposal),
        Event.ProposalCited cited => Said(cited.Proposal),
        Event.PositionTaken taken => Taken(taken.Position),
        Event.RemarkMade made => File(made.Remark),
        Event.RecordCorrected corrected => Corrected(line, corrected),
        Event.RecordTakenBack or Event.FindingReopened => Each(Affected(line), r => Anew(line, r)),
        Event.ConfidentialityChanged changed => Anew(line, changed.Record),
        Event.ScenarioSaved or Event.FindingMade or Event.FindingCorrected or Event.FindingDecided or Event.RecordRedacted or Event.ContentErased => [],
        _ => throw new UnreachableException(),
    };

    private IEnumerable<HistoryChange> Issued(Id<Draft> id)
    {
        Forget();
        return DraftFiles.Issued(records.Draft(id)!);
    }

    private IEnumerable<HistoryChange> Made(Proposal proposal)
    {
        proposals.Made(proposal);
        return File(proposal).Concat(proposal.IsConfidential ? [] : Proposed(proposal.Draft)?.Added(proposal) ?? []);
    }

    // A participant, proposal or position with another content under the same id.
    private IEnumerable<HistoryChange> Corrected(long line, Event.RecordCorrected corrected) => corrected.Instead switch
    {
        Event.ProposalMade made => Changed(line, made.Proposal.Id),
        Event.PositionTaken taken => Each(Affected(line).Append(taken.Position.Proposal.ToString()).Distinct(), r => Anew(line, r)),
        _ => Of(line, corrected.Instead),
    };

    // What a line changes, and what it says something of; not the document behind it, nor who it is by.
    private IEnumerable<string> Affected(long line) =>
        records.Trail.Subjects([line]).Where(s => s.Subject.Role is SubjectRole.About or SubjectRole.Changed).Select(s => s.Subject.Record);

    // Whatever a record is, as it stands now.
    private IEnumerable<HistoryChange> Anew(long line, string record)
    {
        if (Id<Proposal>.TryParse(record, out var proposal))
        {
            proposals.Said(proposal);
            return Changed(line, proposal);
        }

        if (Id<Remark>.TryParse(record, out var remark))
        {
            return records.Line(record) is null ? [new HistoryChange(FilePaths.Of(remark), null)] : [];
        }

        return Id<Submission>.TryParse(record, out var submission) ? OfSubmission(submission)
            : Id<Position>.TryParse(record, out _) ? Each(Former(line, record).OfType<Event.PositionTaken>(), t => Said(t.Position.Proposal))
            : [];
    }

    // A submission with its remarks, and with the proposals on which it takes positions.
    private IEnumerable<HistoryChange> OfSubmission(Id<Submission> id) =>
    [
        File(id),
        .. records.Drafts().SelectMany(d => records.Remarks(d.Id, withConfidential: true)).Where(r => r.Source?.Submission == id).SelectMany(File),
        .. records.Trail.Subjects([.. records.Trail.About([id.ToString()]).Select(l => l.Line)]).Select(s => s.Subject.Record).Distinct()
            .SelectMany(r => Id<Proposal>.TryParse(r, out var proposal) ? Said(proposal) : []),
    ];

    // Mostly the reading that counted before.
    private IEnumerable<HistoryChange> Confirmed(long line, Id<Proposal> id)
    {
        var before = proposals.Known(id);
        proposals.Changed(id);
        var now = proposals[id]!;
        return now.Readings.Count == 1 || before?.Operation == now.Operation ? File(now) : Changed(line, id);
    }

    // Confirmed, corrected, withdrawn, taken back, brought back, hidden or shown.
    private IEnumerable<HistoryChange> Changed(long line, Id<Proposal> id)
    {
        var before = proposals.Known(id) ?? Former(line, id.ToString()).OfType<Event.ProposalMade>().Select(m => m.Proposal).Last();
        proposals.Changed(id);
        var now = proposals[id];
        var shown = now is { IsWithdrawn: false, IsConfidential: false } ? now : null;
        return (now is null ? [new HistoryChange(FilePaths.Of(id), null)] : File(now)).Concat(Proposed(before.Draft)?.Changed(before, shown) ?? []);
    }

    // What was recorded under an id before a line, each correction too, in order.
    private IEnumerable<Event> Former(long line, string record) => records.Trail
        .Lines(new LedgerFilter { Numbers = records.Trail.About([record]).Select(l => l.Line).Where(l => l < line).ToValueList() })
        .Select(l => l.Entry.Event.Stands());

    private IEnumerable<HistoryChange> Taken(Position position)
    {
        proposals.Taken(position);
        return FileOf(position.Proposal);
    }

    private IEnumerable<HistoryChange> Said(Id<Proposal> id)
    {
        proposals.Said(id);
        return FileOf(id);
    }

    private IEnumerable<HistoryChange> FileOf(Id<Proposal> id) => proposals[id] is { } proposal ? File(proposal) : [];

    private IEnumerable<HistoryChange> File(Proposal proposal)
    {
        if (proposal.IsConfidential)
        {
            return [new HistoryChange(FilePaths.Of(proposal.Id), RecordFiles.Confidential("Proposal", proposal.Id.ToString()))];
        }

        var (positions, citations, now) = (proposals.Positions(proposal.Id).Where(p => !confidence.Hides(p)).ToList(), proposals.Citations(proposal.Id), people.Now);
        return Later(() => new HistoryChange(FilePaths.Of(proposal.Id), ProposalFile.Of(proposal, positions, citations, now)));
    }

    private HistoryChange File(Id<Participant> id) => new(FilePaths.Of(id), RecordFiles.Of(people.Now[id], people.Now));

    private HistoryChange File(Id<Submission> id) => new(FilePaths.Of(id), RecordFiles.Of(records.Submissions([id])[0], people.Now));

    private IEnumerable<HistoryChange> File(Remark remark)
    {
        var (isHidden, now) = (confidence.Hides(remark), people.Now);
        return Later(() => new HistoryChange(FilePaths.Of(remark.Id), isHidden ? RecordFiles.Confidential("Remark", remark.Id.ToString()) : RecordFiles.Of(remark, now)));
    }

    private static IEnumerable<HistoryChange> Later(Func<HistoryChange> write)
    {
        yield return write();
    }

    private static IEnumerable<HistoryChange> Each<T>(IEnumerable<T> things, Func<T, IEnumerable<HistoryChange>> files) => things.Select(files).ToList().SelectMany(f => f);

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
