using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Verification;

namespace Amendments.Audits;

/// <summary>Who proposed what, when, in which document, and what became of it: what every form of a report is written from.</summary>
/// <param name="Seal">What the report was made from.</param>
/// <param name="Scope">What it is about.</param>
public sealed record AuditReport(Seal Seal, AuditScope Scope)
{
    /// <summary>The drafts that it speaks of, each with the line that took it in.</summary>
    public ValueList<(DraftSummary Draft, LoggedLine Line)> Drafts { get; init; } = [];

    /// <summary>The submissions, by id.</summary>
    public ValueList<AuditedSubmission> Submissions { get; init; } = [];

    /// <summary>The proposals in the order of the draft, and at one place in the order of the ledger; also what was withdrawn or taken back.</summary>
    public ValueList<AuditedProposal> Proposals { get; init; } = [];

    /// <summary>The remarks, by id; also what was taken back.</summary>
    public ValueList<AuditedRemark> Remarks { get; init; } = [];

    /// <summary>The positions of the participant on proposals that are not in the report.</summary>
    public ValueList<AuditedPosition> Positions { get; init; } = [];

    /// <summary>What was found in the submissions and not taken up, or not yet.</summary>
    public ValueList<AuditedFinding> Findings { get; init; } = [];

    /// <summary>The participants that it names, by id.</summary>
    public ValueList<AuditedParticipant> Named { get; init; } = [];

    /// <summary>All participants of the workspace.</summary>
    public ValueList<Participant> Participants { get; init; } = [];

    /// <summary>What was left out because it is confidential.</summary>
    public Hidden Hidden { get; init; } = Hidden.Nothing;

    /// <summary>What happened to the records of the report, record by record.</summary>
    public IEnumerable<(string Record, AuditTrail Trail)> Trails =>
    [
        .. Submissions.Select(s => (s.Submission.Id.ToString(), s.Trail)),
        .. Proposals.Select(p => (p.Proposal.Id.ToString(), p.Trail)),
        .. Remarks.Select(r => (r.Remark.Id.ToString(), r.Trail)),
        .. Positions.Select(p => (p.Position.Id.ToString(), p.Trail)),
        .. Findings.Select(f => (f.Finding.Id.ToString(), f.Trail)),
    ];

    /// <summary>Every line of the ledger that it draws on, in order.</summary>
    public ValueList<LoggedLine> Lines => field ??= Trails.SelectMany(t => t.Trail.Lines)
        .Concat(Drafts.Select(d => d.Line)).Concat(Named.SelectMany(n => n.Lines)).Concat(Decided)
        .DistinctBy(l => l.Number).OrderBy(l => l.Number).ToValueList();

    // What a proposal came to can have happened outside of the period.
    private IEnumerable<LoggedLine> Decided => Proposals.SelectMany(p => new[] { p.TakenBack, p.Withdrawn, p.Confirmed }.Concat(p.Standing.Select(s => s.Line)))
        .Concat(Remarks.Select(r => r.TakenBack)).OfType<LoggedLine>();
}
