using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Looks up the one proposal that a command is about.</summary>
internal static class FindProposal
{
    public static Outcome<Proposal> Run(IStore store, Id<Proposal> id) =>
        store.Proposals(new ProposalFilter { Ids = [id] }) is [{ Proposal: var proposal }]
            ? Outcome<Proposal>.Done(proposal)
            : Outcome<Proposal>.Failed(id.ToString(), "There is no such proposal.", "amend proposals lists them.");
}
