using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Lets the proposals of a submission name its submitter when that is corrected. Who wrote them is another question.</summary>
internal static class SubmitterOf
{
    /// <summary>Corrects the proposals, a line of the ledger for each.</summary>
    /// <returns>Their ids.</returns>
    public static IEnumerable<string> Follow(IStore store, ILedgerWriter ledger, Event former, Event instead, FormattedText reason)
    {
        if (former is not Event.SubmissionAdded { Submission: var was } || instead is not Event.SubmissionAdded { Submission: var now } || was.Submitter == now.Submitter)
        {
            yield break;
        }

        foreach (var proposal in store.Proposals(new ProposalFilter { Submission = was.Id, WithConfidential = true }).Select(l => l.Proposal).Where(p => p.With(Role.Submitter).Contains(was.Submitter)))
        {
            var involved = proposal.Involved.Select(i => i.Role == Role.Submitter ? i with { Participant = now.Submitter } : i).ToValueList();
            ledger.Record(new Event.RecordCorrected(
                store.Line(proposal.Id.ToString())!.Value,
                new Event.ProposalMade(proposal with { Involved = involved, Confirmed = null, IsWithdrawn = false }), reason));
            yield return proposal.Id.ToString();
        }
    }
}
