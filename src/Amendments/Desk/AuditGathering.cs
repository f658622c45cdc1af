using Amendments.Audits;
using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Verification;

namespace Amendments.Desk;

/// <summary>Gathers what a report is written from.</summary>
internal sealed class AuditGathering
{
    private readonly IStore _store;
    private readonly AuditScope _scope;
    private readonly Seal _seal;
    private readonly RecordedLines _lines;
    private readonly HashSet<string>? _onPlace;
    private int _hiddenProposals, _hiddenRemarks, _hiddenPositions, _hiddenFindings, _hiddenSubmissions;

    public AuditGathering(IStore store, AuditScope scope, Seal seal)
    {
        (_store, _scope, _seal, _lines) = (store, scope, seal, new RecordedLines(store, seal.Line));
        _onPlace = scope.Paragraphs is { } paragraphs ? [.. store.Trail.RecordsOn(paragraphs)] : null;
    }

    public AuditReport Gather()
    {
        var proposals = new AuditedProposals(_store, _scope, _lines).Of(Proposals().ToList());
        var remarks = Remarks().ToValueList();
        var positions = Positions(proposals.Select(p => p.Proposal.Id).ToHashSet()).ToValueList();
        var findings = Findings().ToValueList();
        var sources = proposals.Select(p => p.Proposal.Source).Concat(remarks.Select(r => r.Remark.Source)).Concat(positions.Select(p => p.Position.Source))
            .Append(null).Concat(findings.Select(f => f.Finding.Finding.Passage)).OfType<Passage>().Select(p => p.Submission).ToHashSet();
        var report = new AuditReport(_seal, _scope)
        {
            Proposals = proposals,
            Remarks = remarks,
            Positions = positions,
            Findings = findings,
            Submissions = Submissions(sources).ToValueList(),
            Participants = _store.Participants().ToValueList(),
        };
        return Completed(report);
    }

    private AuditReport Completed(AuditReport report) => report with
    {
        Drafts = Drafts(report).ToValueList(),
        Named = Named(report).ToValueList(),
        Hidden = new Hidden
        {
            Proposals = _hiddenProposals,
            Remarks = _hiddenRemarks,
            Positions = _hiddenPositions,
            Findings = _hiddenFindings,
            Submissions = _hiddenSubmissions,
        },
    };

    // Whether something happened to a record in the period.
    private bool Happened(string record) => !_scope.IsPeriod || (_lines.IsHidden(record) ? _lines.Everything(record) : _lines.Of(record)).Any(_scope.Holds);

    private bool IsOn(string record) => _onPlace is null || _onPlace.Contains(record);

    private bool IsShown(string record, ref int hidden)
    {
        if (!_lines.IsHidden(record))
        {
            return true;
        }

        hidden++;
        return false;
    }

    private IEnumerable<Proposal> Proposals()
    {
        var filter = new ProposalFilter { Draft = _scope.Draft?.Id, By = _scope.By?.Id, WithConfidential = true };
        foreach (var (proposal, _) in _store.Proposals(filter).Concat(_store.Proposals(filter with { IsTakenBack = true })).OrderBy(p => p.Proposal.Id))
        {
            var record = proposal.Id.ToString();
            if (IsOn(record) && Happened(record) && IsShown(record, ref _hiddenProposals))
            {
                yield return proposal;
            }
        }
    }

    private IEnumerable<AuditedRemark> Remarks()
    {
        foreach (var record in _lines.Records<Remark>())
        {
            var remark = Latest(record, e => (e as Event.RemarkMade)?.Remark)!;
            var isWanted = (_scope.Draft is null || remark.Draft == _scope.Draft.Id) && (_scope.By is null || remark.By == _scope.By.Id);
            if (isWanted && IsOn(record) && Happened(record) && IsShown(record, ref _hiddenRemarks))
            {
                yield return new AuditedRemark(remark, _lines.Trail(record, _scope), AuditedProposals.TakenBack(_lines.Of(record), record));
            }
        }
    }

    // Those on proposals of the report stand there.
    private IEnumerable<AuditedPosition> Positions(HashSet<Id<Proposal>> reported)
    {
        foreach (var record in _lines.Records<Position>())
        {
            var position = Latest(record, e => (e as Event.PositionTaken)?.Position)!;
            var isReported = reported.Contains(position.Proposal);
            var isOwn = position.By == _scope.By?.Id && IsOnDraft(position.Proposal) && IsOn(position.Proposal.ToString()) && !_lines.IsHidden(position.Proposal.ToString());
            if ((isReported || isOwn) && Happened(record) && IsShown(record, ref _hiddenPositions) && !isReported)
            {
                yield return new AuditedPosition(position, _lines.Trail(record, _scope));
            }
        }
    }

    private bool IsOnDraft(Id<Proposal> proposal) => _scope.Draft is null || Latest(proposal.ToString(), e => (e as Event.ProposalMade)?.Proposal)?.Draft == _scope.Draft.Id;

    // What became a record is part of that record's life; the form's own words and page furniture ask for nothing.
    private IEnumerable<AuditedFinding> Findings()
    {
        var submissions = _store.Submissions().ToDictionary(s => s.Id);
        foreach (var finding in _store.Findings(new FindingFilter { WithConfidential = true }))
        {
            var submission = submissions[finding.Finding.Passage.Submission];
            var isWanted = (_scope.Draft is null || submission.Addresses == _scope.Draft.Id) && (_scope.By is null || submission.Submitter == _scope.By.Id)
                && (_scope.Paragraphs is null || RecordLines.Touches(finding, _scope.Draft!, [.. _scope.Paragraphs]));
            var asks = finding.Became is null && finding.Finding.Content is not (FindingContent.Form or FindingContent.Furniture);
            if (asks && isWanted && Happened(finding.Id.ToString()) && IsShown(finding.Id.ToString(), ref _hiddenFindings))
            {
                yield return new AuditedFinding(finding, _lines.Trail(finding.Id.ToString(), _scope));
            }
        }
    }

    // Whatever something in the report stands in; for a place, nothing else.
    private IEnumerable<AuditedSubmission> Submissions(HashSet<Id<Submission>> sources)
    {
        foreach (var submission in _store.Submissions())
        {
            var record = submission.Id.ToString();
            var isWanted = _scope.Paragraphs is null && (_scope.Draft is null || submission.Addresses == _scope.Draft.Id)
                && (_scope.By is null || submission.Submitter == _scope.By.Id) && Happened(record);
            if ((isWanted || sources.Contains(submission.Id)) && IsShown(record, ref _hiddenSubmissions))
            {
                yield return new AuditedSubmission(submission, _lines.Trail(record, _scope));
            }
        }
    }

    private IEnumerable<(Papers.DraftSummary Draft, LoggedLine Line)> Drafts(AuditReport report)
    {
        var spokenOf = report.Proposals.Select(p => p.Draft.Id).Concat(report.Remarks.Select(r => r.Remark.Draft)).Concat(report.Submissions.Select(s => s.Submission.Addresses))
            .Concat(_scope.Draft is { } draft ? [draft.Id] : []).ToHashSet();
        return _store.Drafts().Where(d => spokenOf.Contains(d.Id)).Select(d => (d, _lines.Made(d.Id.ToString())));
    }

    private IEnumerable<AuditedParticipant> Named(AuditReport report)
    {
        var named = report.Proposals.SelectMany(p => p.Proposal.Involved.Select(i => i.Participant).Concat(p.Standing.Select(s => s.Position.By)))
            .Concat(report.Remarks.Select(r => r.Remark.By)).Concat(report.Positions.Select(p => p.Position.By)).Concat(report.Submissions.Select(s => s.Submission.Submitter))
            .Concat(_scope.By is { } by ? [by.Id] : []).ToHashSet();
        return report.Participants.Where(p => named.Contains(p.Id)).Select(p => new AuditedParticipant(p, _lines.Of(p.Id.ToString()).ToValueList()));
    }

    private T? Latest<T>(string record, Func<Event, T?> of)
        where T : class => _lines.Everything(record).Where(l => l.Subjects.Any(s => s.Record == record && s.Role is SubjectRole.Made or SubjectRole.About))
        .Select(l => of(l.Entry.Event.Stands())).OfType<T>().LastOrDefault();
}
