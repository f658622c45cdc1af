using System.CommandLine;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Texts;

namespace Amendments.Cli.Commands;

internal static class ConfidentialCommand
{
    private static readonly Argument<string> Which = Made.Record("RECORD", "A proposal or a submission: P7, S1.", "PS");

    private static readonly Option<string?> Reason = Made.Reason("Why.");

    private static readonly Option<bool> Lift = new("--lift") { Description = "It is confidential no longer." };

    public static Command Make() => new Command("confidential", "Keep a proposal, or a submission with all that it says, out of lists and exports that do not ask for it.") { Which, Reason, Lift }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Answer(
            ChangeConfidentiality.Run(store, call.Actor, call.Get(Which).ToUpperInvariant(), !call.Get(Lift), EmphasisNotation.Read(call.Get(Reason)!)),
            (json, changed) => json.Text("record", changed.Record).Truth("confidential", changed.IsConfidential).Texts("with", changed.With),
            changed => Print(call.Screen, changed));
    }

    private static void Print(Screen screen, ChangedConfidentiality changed)
    {
        var (verb, with) = (changed.IsConfidential ? "confidential" : "confidential no longer", string.Join(", ", changed.With));
        screen.Text(Phrase.Of(changed.Record, Look.Strong).Add($" is {verb}{(with.Length > 0 ? $", and with it {with}" : string.Empty)}."));
        if (changed.IsConfidential)
        {
            screen.Text("What was published before cannot be recalled.");
        }
    }
}
