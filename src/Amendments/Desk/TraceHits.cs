using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Finds the proposals and findings in whose words others stand, one hit for each of them.</summary>
internal sealed class TraceHits(IRecords records, WordSequence wanted)
{
    private readonly ParticipantNames _names = new(records.Participants());
    private readonly Dictionary<Id<Draft>, Draft> _drafts = [];
    private Dictionary<Id<Submission>, Submission> _submissions = [];
    private Dictionary<Id<Proposal>, ProposalTrail> _trails = [];
    private Dictionary<string, QueuedFinding> _findings = [];

    /// <summary>What was left out.</summary>
    public Hidden Hidden { get; private set; } = Hidden.Nothing;

    public IEnumerable<TraceHit> Find(string words)
    {
        var holding = records.Trail.Lines(new LedgerFilter { Numbers = records.Trail.Proposing(words).ToValueList() })
            .Where(line => wanted.In(ProposedWords.Of(line.Entry.Event)!.Text).Count > 0).ToLookup(line => line.IsConfidential);
        Hidden = Hidden.Of(holding[true].Select(line => line.Subjects[0].Record));
        var lines = holding[false].GroupBy(line => line.Subjects[0].Record).ToDictionary(own => own.Key, own => own.ToList());
        Prepare(lines);
        foreach (var (record, own) in lines)
        {
            if (Id<Proposal>.TryParse(record, out var proposal))
            {
                yield return Proposed(proposal, own, Origin(record, lines));
            }
            else if (!(_findings[record].Became is { } became && lines.ContainsKey(became)))
            {
                yield return Found(_findings[record], own);
            }
        }
    }

    private void Prepare(Dictionary<string, List<LoggedLine>> lines)
    {
        _trails = ProposalTrail.Of(records, lines.Keys.Select(Proposal).OfType<Id<Proposal>>());
        var findings = lines.Keys.Select(r => Id<Finding>.TryParse(r, out var id) ? id : (Id<Finding>?)null).OfType<Id<Finding>>().ToValueList();
        _findings = records.Findings(new FindingFilter { Ids = findings }).ToDictionary(f => f.Id.ToString());
        var sent = lines.Values.SelectMany(own => own).SelectMany(l => l.With(SubjectRole.Source)).Concat(_findings.Values.Select(f => f.Finding.Passage.Submission.ToString()));
        _submissions = records.Submissions([.. sent.Distinct().Select(s => Id<Submission>.TryParse(s, out var id) ? id : default)])
            .ToDictionary(s => s.Id, s => HiddenRecords.Shown(records, s));
    }

    private static Id<Proposal>? Proposal(string record) => Id<Proposal>.TryParse(record, out var id) ? id : null;

    // The finding that became it holds the words already.
    private LoggedLine? Origin(string record, Dictionary<string, List<LoggedLine>> lines) =>
        _findings.Values.FirstOrDefault(f => f.Became == record) is { } finding ? lines[finding.Id.ToString()][0] : null;

    private TraceHit Proposed(Id<Proposal> id, List<LoggedLine> own, LoggedLine? origin)
    {
        var made = ProposedWords.Proposal(own[0].Entry.Event)!;
        var submission = made.Source is { } source ? _submissions[source.Submission] : null;
        var first = origin ?? own[0];
        return new TraceHit(
            id.ToString(), made.Backers.Select(b => _names[b]).ToValueList(), Draft(made.Draft), made.Readings, made.Wording, wanted.In(made.Wording.Text),
            made.Source, submission, KnownDates.Of(made, submission) with { Recorded = Day(first) }, first,
            TraceSteps.Of(id, own, _trails[id], origin).ToValueList());
    }

    private TraceHit Found(QueuedFinding finding, List<LoggedLine> own)
    {
        var submission = _submissions[finding.Finding.Passage.Submission];
        var content = own[0].Entry.Event switch
        {
            Event.FindingCorrected corrected => (FindingContent.Proposal)corrected.Content,
            _ => (FindingContent.Proposal)finding.Found,
        };
        var isCurrent = finding.Finding.Content is FindingContent.Proposal now && wanted.In(now.Wording.Text).Count > 0;
        return new TraceHit(
            finding.Id.ToString(), [_names[submission.Submitter]], Draft(submission.Addresses), content.Readings, content.Wording, wanted.In(content.Wording.Text),
            finding.Finding.Passage, submission, new KnownDates(submission.Dates, null, Day(own[0])), own[0],
            TraceSteps.Of(finding, isCurrent, records.Trail).ToValueList());
    }

    private Draft Draft(Id<Draft> id) => _drafts.TryGetValue(id, out var draft) ? draft : _drafts[id] = records.Draft(id)!;

    private static DateOnly Day(LoggedLine line) => DateOnly.FromDateTime(line.Entry.RecordedAt.UtcDateTime);
}
