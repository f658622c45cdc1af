using System.CommandLine;
using Amendments.Cli.Options;
using Amendments.Intake;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Cli.Commands;

internal static class PositionCommand
{
    private static readonly Argument<Id<Proposal>> Which = Made.Identified<Proposal>("PROPOSAL", "The proposal, such as P3.");

    private static readonly Argument<Stance> How = Made.ChoiceArgument<Stance>("STANCE", "How the participant stands to it");

    public static Command Make() => new Command("position", "Record how a participant stands to a proposal.") { Which, How }.Takes(ItemOptions.All).Runs(Run);

    private static int Run(Call call) => ItemOptions.NamesSomebody(call)
        ? ProposeCommand.Record(call, [ItemOptions.Fill(call, new Item.Position(call.Get(Which).ToString(), call.Get(How)) { Where = "position", Names = ItemOptions.Names(call) })])
        : ExitCode.Usage;
}
