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

    /// <summary>The same where it is to be shown: a confidential one only when the store shows it.</summary>
    public static Outcome<Proposal> Shown(IStore store, Id<Proposal> id)
    {
        var found = Run(store, id);
        return found.Value is { IsConfidential: true } && !store.ShowsConfidential ? Outcome<Proposal>.Failed([Confidential(id)]) : found;
    }

    /// <summary>That a proposal is not shown.</summary>
    public static Problem Confidential(Id<Proposal> id) => HiddenRecords.Problem(id.ToString());

    /// <summary>Whether a proposal is there and not shown.</summary>
    public static bool IsHidden(IStore store, Id<Proposal> id) => !store.ShowsConfidential && Run(store, id).Value is { IsConfidential: true };

    /// <summary>Why there is no such proposal.</summary>
    public static Problem Missing(IStore store, Id<Proposal> id) => store.TakenBack(id.ToString()) is { } back
        ? new Problem(id.ToString(), $"{back.By} took it back on {Day(back)}.", back.Finding is { } finding ? $"It was finding {finding}: amend review {finding} shows it." : "Propose it again if it is wanted.")
        : new Problem(id.ToString(), "There is no such proposal.", "amend proposals lists them.");

    private static string Day(TakenBack back) => back.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
