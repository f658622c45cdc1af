using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Commands;

internal static class WithdrawCommand
{
    private static readonly Argument<Id<Proposal>> Which = Made.Identified<Proposal>("PROPOSAL", "The proposal, such as P7.");

    private static readonly Option<string?> Reason = Made.Text("--reason", "TEXT", "The reason given.");

    public static Command Make() => new Command("withdraw", "Record that its proponent withdrew a proposal.") { Which, Reason }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Answer(
            Withdraw.Run(store, call.Actor, call.Get(Which), call.Get(Reason) ?? string.Empty),
            (json, proposal) => ChangedJson.Write(json, store, proposal),
            proposal => call.Screen.Text($"{proposal.Id} is withdrawn. It stays on record."));
    }
}
