using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;
using Amendments.Texts;

namespace Amendments.Cli.Commands;

internal static class CorrectCommand
{
    private static readonly Argument<string> Which = Made.Record("RECORD", "A proposal, remark, position, submission or participant: P7, R3, Q2, S1, A4.", "PRQSA");

    private static readonly Option<string?> Reason = Made.Reason("Why it is corrected.");

    private static readonly Option<bool> TakeBack = new("--take-back") { Description = "Take it off the record: it should never have been recorded." };

    private static readonly Option<bool> KeepUnresolved = new("--keep-unresolved") { Description = "Correct it although it then does not fit the draft." };

    public static Command Make() => new Command("correct", "Correct what was recorded wrongly, or take it back; the ledger keeps both.") { Which, Reason, TakeBack, KeepUnresolved }
        .Takes(CorrectionOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        var id = call.Get(Which).ToUpperInvariant();
        if (Misused(call, id) is { } wrong)
        {
            call.Screen.Note(wrong);
            return ExitCode.Usage;
        }

        using var store = call.Open();
        var reason = EmphasisNotation.Read(call.Get(Reason)!);
        return call.Get(TakeBack)
            ? call.Answer(TakeBackRecord.Run(store, call.Actor, id, reason), CorrectedJson.Write, r => CorrectedPage.PrintTakenBack(call.Screen, r))
            : call.Answer(
                CorrectRecord.Run(store, call.Actor, id, CorrectionOptions.Read(call), reason, call.Get(KeepUnresolved)),
                CorrectedJson.Write, r => CorrectedPage.Print(call.Screen, r));
    }

    private static string? Misused(Call call, string id) =>
        call.Get(TakeBack) && CorrectionOptions.All.FirstOrDefault(call.Has) is { } given ? $"Either take it back or correct it: --take-back and {given.Name} are both given."
        : CorrectionOptions.Foreign(call, id).FirstOrDefault() is { } foreign ? $"{foreign} does not go with {id}."
        : !call.Get(TakeBack) && !CorrectionOptions.All.Any(call.Has) ? "Say what is to be different, such as --wording TEXT, or --take-back."
        : null;
}
