using Amendments.Audits;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Adds to proposals what a report says of them.</summary>
internal sealed class AuditedProposals(IStore store, AuditScope scope, RecordedLines lines)
{
    private readonly Dictionary<Id<Draft>, Draft> _drafts = [];
    private readonly Dictionary<Id<Submission>, Submission> _submissions = store.Submissions().ToDictionary(s => s.Id);

    /// <summary>The line by which a record was taken back; null while it is on record.</summary>
    public static LoggedLine? TakenBack(IEnumerable<LoggedLine> lines, string record)
    {
        var known = lines.ToList();
        return AuditTrail.Last(known, record, e => e is Event.RecordTakenBack, SubjectRole.Changed)
            ?? known.LastOrDefault(l => l.Entry.Event is Event.FindingReopened && l.With(SubjectRole.Changed).FirstOrDefault() == record);
    }

    /// <summary>The proposals in the order of their drafts, and at one place in the order of the ledger.</summary>
    public ValueList<AuditedProposal> Of(List<Proposal> proposals)
    {
        var back = TakenBackOnes(proposals);
        var positions = store.Positions([.. proposals.Select(p => p.Id)]).ToLookup(p => p.Proposal);
        var cited = store.Citations([.. proposals.Select(p => p.Id)]).ToLookup(c => c.Proposal);
        return proposals
            .Select(p => Complete(p, positions[p.Id].ToList(), back.Contains(p.Id)) with { Cited = cited[p.Id].ToValueList() })
            .OrderBy(p => p.Draft.Id).ThenBy(Ordinal).ThenBy(p => p.Trail.Made.Number)
            .ToValueList();
    }

    private HashSet<Id<Proposal>> TakenBackOnes(List<Proposal> proposals) => proposals.Count == 0 ? []
        : [.. store.Proposals(new ProposalFilter { Ids = proposals.Select(p => p.Id).ToValueList(), IsTakenBack = true }).Select(p => p.Proposal.Id)];

    private AuditedProposal Complete(Proposal proposal, List<Position> positions, bool isTakenBack)
    {
        var (record, draft) = (proposal.Id.ToString(), Draft(proposal.Draft));
        var own = lines.Of(record).ToList();
        var readings = ViewProposal.Readings(store, proposal, draft, null);
        var counting = proposal.Status == ProposalStatus.Open || proposal.Readings.Count == 1 ? readings : readings.Where(r => r.Reading == proposal.Reading).ToValueList();
        var submission = proposal.Source is { } source ? _submissions.GetValueOrDefault(source.Submission) : null;
        return new AuditedProposal(proposal, draft, new ProposalView(proposal, counting, []), KnownDates.Of(proposal, submission), lines.Trail(record, scope, Taken(positions)))
        {
            TakenBack = isTakenBack ? TakenBack(own, record) : null,
            Withdrawn = proposal.IsWithdrawn ? Withdrawn(own, record) : null,
            Confirmed = proposal.Confirmed is null ? null : AuditTrail.Last(own, record, e => e is Event.ReadingConfirmed, SubjectRole.About),
            Standing = Position.Standing(positions).OrderBy(p => p.Stance).ThenBy(p => p.Id).Select(p => (p, lines.Made(p.Id.ToString()))).ToValueList(),
        };
    }

    // By its proponent, or because a corrected version of it was accepted.
    private static LoggedLine? Withdrawn(List<LoggedLine> own, string record) =>
        AuditTrail.Last(own, record, e => e is Event.ProposalWithdrawn or Event.FindingDecided, SubjectRole.About, SubjectRole.Changed);

    // The findings that became positions have no other place.
    private IEnumerable<LoggedLine> Taken(List<Position> positions) => positions.SelectMany(p => lines.Of(p.Id.ToString()));

    private Draft Draft(Id<Draft> id)
    {
        if (!_drafts.TryGetValue(id, out var draft))
        {
            _drafts.Add(id, draft = store.Draft(id)!);
        }

        return draft;
    }

    private static int Ordinal(AuditedProposal proposal) =>
        proposal.View.Readings[0].Resolution.Touches.Select(t => t.Ordinal).DefaultIfEmpty(int.MaxValue).Min();
}
