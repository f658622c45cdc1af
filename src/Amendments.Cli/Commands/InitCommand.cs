using System.CommandLine;
using Amendments.Cli.Options;
using Amendments.Git;
using Amendments.Sqlite;

namespace Amendments.Cli.Commands;

internal static class InitCommand
{
    private static readonly Option<string?> Paper = Made.Text("--paper", "TITLE", "The title of the paper (default: the name of the folder).");

    public static Command Make() => new Command("init", "Make a workspace for one paper.") { Paper }.Runs(Run);

    private static int Run(Call call)
    {
        var folder = Path.GetFullPath(call.Folder);
        var title = call.Get(Paper) is { } given && given.Trim().Length > 0 ? given.Trim() : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        using var store = SqliteWorkspace.Create(folder, title.Length > 0 ? title : "Paper", call.Actor, TimeProvider.System, new GitHistory(folder), call.Screen.Note);
        return call.Answer(
            json => json.Text("paper", store.Paper.Title).Text("workspace", folder),
            () => call.Screen.Whole($"Made a workspace for “{store.Paper.Title}” in {folder}."));
    }
}
