using System.CommandLine;
using Amendments.Cli.Options;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Cli.Commands;

internal static class RemarkCommand
{
    private static readonly Argument<string> Target = new("TARGET") { Description = "What it is about: 22, “21, 22”, “section Data governance”, paper." };

    private static readonly Argument<string> Words = new("TEXT") { Description = "What it says." };

    public static Command Make() => new Command("remark", "Record a remark that has no text for the draft.") { Target, Words }.Takes(ItemOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        if (!ItemOptions.NamesSomebody(call))
        {
            return ExitCode.Usage;
        }

        if (!TargetNotation.TryRead(call.Get(Target), out var target))
        {
            return call.Report([new Problem($"“{call.Get(Target)}”", "It is no place in a paper.", "Write it like 22, “21, 22”, section Data governance, paper.")]);
        }

        return ProposeCommand.Record(call, [ItemOptions.Fill(call, new Item.Remark(target, EmphasisNotation.Read(call.Get(Words))) { Where = "remark", Names = ItemOptions.Names(call) })]);
    }
}
