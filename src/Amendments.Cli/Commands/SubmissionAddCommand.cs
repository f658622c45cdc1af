using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class SubmissionAddCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The document as it was received; it is kept byte for byte." };

    public static Command Make() =>
        new Command("add", "Enter a document that a participant sent.") { File }.Takes(SubmissionOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var (path, bytes) = (call.Get(File), InputFile.Read(call.Get(File)));
        if (call.Draft(store) is not { } draft)
        {
            return ExitCode.Problems;
        }

        return call.Answer(
            AddSubmission.Run(store, call.Actor, call.Get(SubmissionOptions.By)!, draft.Id, SubmissionOptions.Read(call, draft), SourceFile.Of(Path.GetFileName(path), bytes), bytes),
            (json, submission) => SubmissionJson.Write(json, submission, new ParticipantNames(store.Participants())),
            submission => call.Screen.Text(Phrase.Of(submission.Id.ToString(), Look.Strong).Add($"  “{submission.Title}” by {new ParticipantNames(store.Participants())[submission.Submitter]}, on draft {submission.Addresses}").Add(submission.IsConfidential ? ", confidential" : string.Empty, Look.Warning)));
    }
}
