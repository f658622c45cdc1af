using Amendments.Git;
using Amendments.Sqlite;
using Amendments.Tests.Sqlite;
using Amendments.Verification;
using LibGit2Sharp;

namespace Amendments.Tests.Git;

/// <summary>Workspaces with a history, and what tests ask of them.</summary>
internal static class Repositories
{
    public static string Of(TemporaryFolder folder) => Path.Combine(folder.Path, "history.git");

    public static SqliteWorkspace Open(TemporaryFolder folder, List<string>? notices = null) =>
        SqliteWorkspace.Open(folder.Path, StoppedClock.Instance, history: new GitHistory(folder.Path), notice: n => notices?.Add(n));

    /// <summary>A closed workspace in which everything has happened once, with its history.</summary>
    public static TemporaryFolder Full()
    {
        var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        Open(folder).Dispose();
        return folder;
    }

    public static VerificationReport Verify(TemporaryFolder folder)
    {
        using var history = new HistoryVerification();
        history.BeginReading(folder.Path);
        return history.AddTo(SqliteVerification.Run(folder.Path, history.Take), folder.Path);
    }

    /// <summary>A copy of a workspace with its history.</summary>
    public static TemporaryFolder Copy(TemporaryFolder original)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(original.Path, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.Path, Path.GetRelativePath(original.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            System.IO.File.Copy(file, to);
        }

        Directory.CreateDirectory(Path.Combine(Of(copy), "refs", "heads"));
        return copy;
    }

    /// <summary>Every text that stands in any object, reachable or not.</summary>
    public static List<string> Texts(TemporaryFolder folder)
    {
        using var repository = new Repository(Of(folder));
        return [.. repository.ObjectDatabase.Select(o => o switch
        {
            Blob blob => blob.GetContentText(),
            Commit commit => $"{commit.Message}\n{commit.Author.Name}\n{commit.Committer.Name}",
            _ => string.Empty,
        })];
    }

    /// <summary>The commits from the first to the last.</summary>
    public static List<Commit> Commits(Repository repository)
    {
        var commits = new List<Commit>();
        for (var commit = repository.Branches["main"].Tip; commit is not null; commit = commit.Parents.SingleOrDefault())
        {
            commits.Insert(0, commit);
        }

        return commits;
    }

    /// <summary>A file of the last commit; null when it is not there.</summary>
    public static string? File(TemporaryFolder folder, string path)
    {
        using var repository = new Repository(Of(folder));
        return (repository.Branches["main"].Tip[path]?.Target as Blob)?.GetContentText();
    }
}
