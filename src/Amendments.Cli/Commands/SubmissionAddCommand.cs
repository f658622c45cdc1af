using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Cli.Commands;

internal static class SubmissionAddCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The document as it was received; it is kept byte for byte." };

    private static readonly Option<string> By = new("--by") { Description = "Who sent it.", HelpName = "NAME", Required = true };

    private static readonly Option<string?> Title = Made.Text("--title", "TEXT", "Its title (default: the name of the file).");

    private static readonly Option<string?> Channel = Made.Text("--channel", "TEXT", "How it came: a web address, “by e-mail”, “from the floor”.");

    private static readonly Option<DateOnly?> Dated = Made.Day("--dated", "The date that it bears.");

    private static readonly Option<DateOnly?> Sent = Made.Day("--sent", "The day it was sent.");

    private static readonly Option<DateOnly?> Received = Made.Day("--received", "The day it was received.");

    private static readonly Option<string?> Language = Made.Text("--language", "TAG", "Its language (default: the draft's).");

    public static Command Make() =>
        new Command("add", "Enter a document that a participant sent.") { File, By, Title, Channel, Dated, Sent, Received, Language }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var (path, bytes) = (call.Get(File), InputFile.Read(call.Get(File)));
        if (call.Draft(store) is not { } draft)
        {
            return ExitCode.Problems;
        }

        var particulars = new SubmissionParticulars(
            call.Get(Title) ?? string.Empty, call.Get(Channel), new SubmissionDates(call.Get(Dated), call.Get(Sent), call.Get(Received)), call.Get(Language) ?? draft.Header.Language);
        return call.Answer(
            AddSubmission.Run(store, call.Actor, call.Get(By)!, draft.Id, particulars, SourceFile.Of(Path.GetFileName(path), bytes), bytes),
            (json, submission) => SubmissionJson.Write(json, submission, new ParticipantNames(store.Participants())),
            submission => call.Screen.Text(Phrase.Of(submission.Id.ToString(), Look.Strong).Add($"  “{submission.Title}” by {new ParticipantNames(store.Participants())[submission.Submitter]}, on draft {submission.Addresses}")));
    }
}
