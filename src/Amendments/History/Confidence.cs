using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.History;

/// <summary>What of the records the history must not hold: it is made to be published.</summary>
internal sealed class Confidence(IRecords records, RememberedProposals proposals)
{
    private readonly Dictionary<Id<Submission>, bool> _submissions = [];

    /// <summary>Whether nothing may be said of an event but that it happened.</summary>
    public bool Hides(Event happened) => happened switch
    {
        Event.ProposalMade made => made.Proposal.IsConfidential,
        Event.ReadingConfirmed confirmed => Hides(confirmed.Proposal),
        Event.ProposalWithdrawn withdrawn => Hides(withdrawn.Proposal),
        Event.ProposalCited cited => Hides(cited.Proposal),
        Event.PositionTaken taken => Hides(taken.Position),
        Event.RemarkMade made => Hides(made.Remark),
        Event.SubmissionAdded added => added.Submission.IsConfidential,
        Event.SubmissionCorrected corrected => Hides(corrected.Submission),
        Event.RecordCorrected corrected => Hides(corrected.Instead),
        _ => false,
    };

    /// <summary>Forgets which submissions are confidential: that may have changed.</summary>
    public void Forget() => _submissions.Clear();

    /// <summary>Whether a position is kept back: it is on a confidential proposal, or stands in a confidential submission.</summary>
    public bool Hides(Position position) => Hides(position.Proposal) || Hides(position.Source);

    /// <summary>Whether a remark is kept back.</summary>
    public bool Hides(Remark remark) => Hides(remark.Source);

    private bool Hides(Id<Proposal> id) => proposals[id] is { IsConfidential: true };

    private bool Hides(Passage? source) => source is { } passage && Hides(passage.Submission);

    private bool Hides(Id<Submission> id) =>
        _submissions.TryGetValue(id, out var known) ? known : _submissions[id] = records.Submissions([id]).Any(s => s.IsConfidential);
}
