using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Cli.Pages;

/// <summary>Proposals as a table.</summary>
internal static class ProposalList
{
    private const int LongestWording = 72;

    public static void Print(Screen screen, IReadOnlyList<ListedProposal> proposals, ParticipantNames names)
    {
        if (proposals.Count == 0)
        {
            screen.Text("There are no such proposals.");
            return;
        }

        var listing = new Listing("Id", "Where…", "Operation…", "By…", "Status", "State", "Wording…");
        foreach (var (proposal, state) in proposals)
        {
            listing.Add(
                Phrase.Of(proposal.Id.ToString(), Look.Strong), proposal.Operation.Target.ToString(), OperationName.Of(proposal.Operation), By(proposal, names),
                Phrase.Of(proposal.IsConfidential ? $"{ChoiceName.Of(proposal.Status)}, confidential" : ChoiceName.Of(proposal.Status), proposal is { Status: ProposalStatus.Proposed, IsConfidential: false } ? Look.Plain : Look.Warning),
                Phrase.Of(ChoiceName.Of(state), state == ResolutionState.Exact ? Look.Plain : Look.Warning),
                Opening.Of(Words(proposal), LongestWording));
        }

        screen.Table(listing);
    }

    private static string By(Proposal proposal, ParticipantNames names)
    {
        var spokenFor = string.Join(", ", names.Of(proposal, Role.OnBehalfOf));
        var authors = string.Join(", ", names.Of(proposal, Role.Author));
        return spokenFor.Length == 0 ? authors : $"{authors} for {spokenFor}";
    }

    private static string Words(Proposal proposal) => proposal.Wording.Length > 0 ? proposal.Wording.Text : proposal.Operation switch
    {
        Operation.DeleteWords delete => delete.Old.ToString(),
        Operation.Split split => $"before {split.Before}",
        Operation.Move move => move.To.ToString(),
        _ => string.Empty,
    };
}
