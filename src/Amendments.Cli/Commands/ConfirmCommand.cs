using System.CommandLine;
using System.Globalization;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Commands;

internal static class ConfirmCommand
{
    private static readonly Argument<Id<Proposal>> Which = Made.Identified<Proposal>("PROPOSAL", "The proposal, such as P7.");

    private static readonly Argument<int> Reading = Made.CountArgument("READING", "The number of the reading, from 1.");

    public static Command Make() => new Command("confirm", "Choose one reading of an open proposal.") { Which, Reading }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Answer(
            ConfirmReading.Run(store, call.Actor, call.Get(Which), call.Get(Reading)),
            (json, proposal) => ChangedJson.Write(json, store, proposal),
            proposal => call.Screen.Text(string.Create(CultureInfo.InvariantCulture, $"{proposal.Id} is confirmed as reading {call.Get(Reading)}: {OperationName.Describe(proposal.Operation)}.")));
    }
}
