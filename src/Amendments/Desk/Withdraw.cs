using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Records that the proponent withdrew a proposal. It stays on record.</summary>
public static class Withdraw
{
    /// <summary>Records it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="id">The proposal.</param>
    /// <param name="reason">The reason given; may be empty.</param>
    /// <returns>The proposal as it stands then, or why it cannot be withdrawn.</returns>
    public static Outcome<Proposal> Run(IStore store, string actor, Id<Proposal> id, FormattedText reason)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Write(actor, ledger =>
        {
            var found = FindProposal.Run(store, id);
            if (found.Value is not { } proposal)
            {
                return found;
            }

            if (proposal.IsWithdrawn)
            {
                return Outcome<Proposal>.Failed(id.ToString(), "It is already withdrawn.", "Nothing has to be done.");
            }

            ledger.Record(new Event.ProposalWithdrawn(id, reason));
            return Outcome<Proposal>.Done(proposal with { IsWithdrawn = true });
        });
    }
}
