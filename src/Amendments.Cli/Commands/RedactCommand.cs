using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class RedactCommand
{
    private static readonly Argument<string> Which = Made.Record("RECORD", "A proposal, remark, position, submission or finding: P7, R3, Q2, S1, F4.", "PRQSF");

    private static readonly Option<string?> Reason = Made.Reason("Why; it is shown in place of the words.");

    private static readonly Option<bool> FileOnly = new("--file-only") { Description = "Of a submission only its file, not what was recorded from it." };

    private static readonly Option<bool> Yes = new("--yes") { Description = "Do not ask." };

    public static Command Make() => new Command("redact", "Erase the words of a record for good; that there was one, and why its words are gone, stays.") { Which, Reason, FileOnly, Yes }.Runs(Run);

    private static int Run(Call call)
    {
        var id = call.Get(Which).ToUpperInvariant();
        using var store = call.Open();
        if (!call.Get(Yes) && !call.Screen.CanAsk)
        {
            call.Screen.Note("What is erased cannot be brought back, and nobody can be asked here. Add --yes.");
            return ExitCode.Usage;
        }

        if (!call.Get(Yes) && Declined(call, RedactRecord.Plan(store, id, call.Get(FileOnly))) is { } code)
        {
            return code;
        }

        return call.Answer(
            RedactRecord.Run(store, call.Actor, id, call.Get(Reason)!, call.Get(FileOnly)),
            RedactionJson.Write, redaction => RedactionPage.PrintDone(call.Screen, redaction));
    }

    // Null when somebody agrees; otherwise the answer is given.
    private static int? Declined(Call call, Outcome<Redaction> plan)
    {
        if (plan.Value is not { } redaction)
        {
            return call.Report(plan.Problems);
        }

        RedactionPage.PrintPlan(call.Screen, redaction);
        if (call.Screen.Ask("Erase this for good? Type “yes”:") is "yes")
        {
            return null;
        }

        call.Screen.Text("Nothing was erased.");
        return ExitCode.Done;
    }
}
