using System.Globalization;
using Amendments.Intake;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Looks up the one proposal that a command is about.</summary>
internal static class FindProposal
{
    public static Outcome<Proposal> Run(IStore store, Id<Proposal> id) =>
        store.Proposals(new ProposalFilter { Ids = [id] }) is [{ Proposal: var proposal }]
            ? Outcome<Proposal>.Done(proposal)
            : Outcome<Proposal>.Failed([Missing(store, id)]);

    /// <summary>Why there is no such proposal.</summary>
    public static Problem Missing(IStore store, Id<Proposal> id) => store.TakenBack(id.ToString()) is { } back
        ? new Problem(id.ToString(), $"{back.By} took it back on {Day(back)}.", $"It was finding {back.Finding}: amend review {back.Finding} shows it.")
        : new Problem(id.ToString(), "There is no such proposal.", "amend proposals lists them.");

    private static string Day(TakenBack back) => back.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
