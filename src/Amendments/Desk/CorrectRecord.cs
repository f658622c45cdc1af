using System.Diagnostics;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>
/// Corrects what was recorded wrongly. The id stays, and so do positions, citations and a withdrawal; a confirmation lapses when the
/// corrected proposal no longer has the reading that was chosen. The ledger keeps what was recorded first.
/// </summary>
public static class CorrectRecord
{
    /// <summary>Corrects it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who corrects.</param>
    /// <param name="id">"P7", "R3", "Q2", "S1" or "A4".</param>
    /// <param name="change">What changes.</param>
    /// <param name="reason">Why.</param>
    /// <param name="keepUnresolved">Whether a proposal may not fit the draft.</param>
    /// <returns>What changed, with things to know; or everything that stands in the way.</returns>
    public static Outcome<CorrectedRecord> Run(IStore store, string actor, string id, RecordChange change, FormattedText reason, bool keepUnresolved = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(reason);
        return store.Write(actor, ledger =>
        {
            var (problems, known) = (new List<Problem>(), new List<Problem>());
            if (FindRecord.Run(store, id, problems) is not var (line, former) || Instead(store, actor, former, change, problems, known) is not { } instead)
            {
                return Outcome<CorrectedRecord>.Failed(problems);
            }

            var changes = new RecordFields(new ParticipantNames(store.Participants())).Changes(former, instead).ToValueList();
            if (changes.Count == 0)
            {
                problems.Add(new Problem(id, "The correction changes nothing.", "Say what is to be different."));
            }

            if (problems.Count > 0 || (known.Count > 0 && !keepUnresolved && instead is Event.ProposalMade))
            {
                return Outcome<CorrectedRecord>.Failed([.. problems, .. known]);
            }

            known.AddRange(Lapsed(store, instead));
            var corrected = ledger.Record(new Event.RecordCorrected(line, instead, reason));
            var following = SubmitterOf.Follow(store, ledger, former, instead, reason).ToValueList();
            return Outcome<CorrectedRecord>.Done(new CorrectedRecord(id, corrected, line, changes) { With = following }, known);
        });
    }

    private static Event? Instead(IStore store, string actor, Event former, RecordChange change, List<Problem> problems, List<Problem> known) => former switch
    {
        Event.ProposalMade { Proposal: var made } => new CorrectedItems(store, actor, problems).Proposal(FindProposal.Run(store, made.Id).Value!, change, known) is { } proposal ? new Event.ProposalMade(proposal) : null,
        Event.RemarkMade { Remark: var made } => new CorrectedItems(store, actor, problems).Remark(made, change) is { } remark ? new Event.RemarkMade(remark) : null,
        Event.PositionTaken { Position: var taken } => new CorrectedItems(store, actor, problems).Position(taken, change) is { } position ? new Event.PositionTaken(position) : null,
        Event.SubmissionAdded { Submission: var added } => CorrectedEntries.Submission(store, added, change, problems, known) is { } submission ? new Event.SubmissionAdded(submission) : null,
        Event.ParticipantAdded { Participant: var added } => CorrectedEntries.Participant(store, added, change, problems) is { } participant ? new Event.ParticipantAdded(participant) : null,
        _ => throw new UnreachableException(),
    };

    // What follows for a proposal that somebody dealt with already.
    private static IEnumerable<Problem> Lapsed(IStore store, Event instead)
    {
        if (instead is not Event.ProposalMade { Proposal: var proposal })
        {
            yield break;
        }

        var former = FindProposal.Run(store, proposal.Id).Value!;
        var now = former.CorrectedTo(proposal);
        if (former.Confirmed is { } confirmed && now.Confirmed is null)
        {
            yield return new Problem(
                proposal.Id.ToString(), $"{confirmed.By} had confirmed a reading that it no longer has; the confirmation lapses.",
                now.Status == ProposalStatus.Open ? $"Confirm one again: amend confirm {proposal.Id} READING." : string.Empty);
        }

        if (now.IsWithdrawn)
        {
            yield return new Problem(proposal.Id.ToString(), "It is withdrawn and stays so.", string.Empty);
        }
    }
}
