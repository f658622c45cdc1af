using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Composition;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class ProposalsCommand
{
    public static Command Make() => new Command("proposals", "List proposals.").Takes(FilterOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        if (call.Draft(store) is not { } draft || call.Value(ChooseProposals.Run(store, draft, FilterOptions.Query(call))) is not { } filter)
        {
            return ExitCode.Problems;
        }

        var all = store.Proposals(filter with { WithConfidential = true });
        var proposals = all.Where(p => store.ShowsConfidential || !p.Proposal.IsConfidential).ToList();
        var names = new ParticipantNames(store.Participants());
        return call.Answer(
            json => json.Objects("proposals", proposals, (own, p) => ProposalJson.Write(own, p.Proposal, p.State, names)),
            () => ProposalList.Print(call.Screen, proposals, names),
            new Hidden { Proposals = all.Count - proposals.Count });
    }
}
