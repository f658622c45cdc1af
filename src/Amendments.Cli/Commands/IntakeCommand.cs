using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class IntakeCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The document as it was received; it is kept byte for byte." };

    private static readonly Option<string?> Corrects = Made.Text("--corrects", "ID", "The submission that it corrects, or “none” (default: found out by its name and its words).");

    public static Command Make() =>
        new Command("intake", "Take in a document and find in it what it proposes.") { File, Corrects }.Takes(SubmissionOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var (name, bytes) = (Path.GetFileName(call.Get(File)), InputFile.Read(call.Get(File)));
        if (call.Draft(store) is not { } draft)
        {
            return ExitCode.Problems;
        }

        using var waiting = Waiting.For(call.Screen, "Reading");
        var document = SubmissionDocument.Read(name, bytes);
        var file = new UnderstoodFile(SourceFile.Of(name, bytes), bytes, document, SubmissionDocument.Understand(document, draft));
        var names = new ParticipantNames(store.Participants());
        return call.Answer(
            TakeIn.Run(store, call.Actor, call.Get(SubmissionOptions.By)!, draft, SubmissionOptions.Read(call, draft), file, call.Get(Corrects)),
            (json, taken) => TakenInJson.Write(json, taken, names),
            taken => TakenInPage.Print(call.Screen, taken, names));
    }
}
