using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Commands;

internal static class ProposalCommand
{
    private static readonly Argument<Id<Proposal>> Which = Made.Identified<Proposal>("PROPOSAL", "The proposal, such as P7; also one that was withdrawn or taken back.");

    private static readonly Option<bool> Full = new("--full") { Description = "Print whole paragraphs, not just the words around a change." };

    public static Command Make() => new Command("proposal", "Show the whole life of a proposal: where it comes from, and everything that happened to it.") { Which, Full, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Answer(ViewProposal.Run(store, call.Get(Which)), ProposalLifeJson.Write, life => new ProposalLifePage(call.Screen, life, call.Get(Full)).Print());
    }
}
