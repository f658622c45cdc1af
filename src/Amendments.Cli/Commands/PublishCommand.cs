using System.CommandLine;
using System.Globalization;
using Amendments.Cli.Files;
using Amendments.Cli.Screens;
using Amendments.Git;

namespace Amendments.Cli.Commands;

internal static class PublishCommand
{
    private static readonly Argument<string> Remote = new("REMOTE") { Description = "A folder, or the address of a git repository." };

    private static readonly Option<bool> Replace = new("--replace") { Description = "Put this history in the place of another past that is there: words were redacted since." };

    public static Command Make() => new Command("publish", "Push the history to a witness, another git repository.") { Remote, Replace }.Runs(Run);

    private static int Run(Call call)
    {
        using (call.Open())
        {
            // Whatever is missing in the history is completed by opening.
        }

        using var waiting = Waiting.For(call.Screen, "Publishing");
        var address = call.Get(Remote);
        var path = Path.GetFullPath(address);
        var done = new HistoryPublication(call.Folder, GitProgram.Run).Publish(Path.Exists(path) || !address.Contains(':', StringComparison.Ordinal) ? path : address, call.Get(Replace));
        return call.Answer(
            json => json.Text("remote", done.Remote).Number("lines", done.Lines).Number("before", done.Before).Text("commit", done.Commit),
            () => call.Screen.Whole(Said(done)));
    }

    private static string Said(PublishedHistory done) => string.Create(CultureInfo.InvariantCulture, $"{done.Remote} now holds lines 1 to {done.Lines}") + done.Before switch
    {
        null => ", in the place of another past. What others have fetched cannot be recalled.",
        var before when before == done.Lines => "; it did before.",
        0 => ".",
        var before => string.Create(CultureInfo.InvariantCulture, $"; before, it ended with line {before}."),
    };
}
