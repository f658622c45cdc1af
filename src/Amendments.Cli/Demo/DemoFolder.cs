using System.Globalization;
using Amendments.Git;
using Amendments.Sqlite;

namespace Amendments.Cli.Demo;

/// <summary>The folder of a demo. It is marked, so that a demo can take the place of a former one and never of anything else.</summary>
internal sealed class DemoFolder(string path)
{
    private static readonly string[] Files = ["redline.docx", "redline.html", "summary.md", "workspace.db", "workspace.db-wal", "workspace.db-shm", "history.lock"];

    public string Path => path;

    private string Mark => In(".amend-demo");

    public string In(string file) => System.IO.Path.Combine(path, file);

    /// <summary>Makes room for a demo.</summary>
    /// <returns>Why that cannot be, or null when it is done.</returns>
    public Problem? Prepare()
    {
        if (File.Exists(path))
        {
            return new Problem(path, "It is a file.", "Name a folder: amend demo DIR.");
        }

        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            if (!File.Exists(Mark))
            {
                return new Problem(path, "The folder is not empty.", "Name a new one: amend demo DIR.");
            }

            if (WasUsed())
            {
                return new Problem(path, "Somebody has recorded more in this demo.", "Delete the folder, or name another: amend demo DIR.");
            }
        }

        Directory.CreateDirectory(path);
        foreach (var file in Files)
        {
            File.Delete(In(file));
        }

        new GitHistory(path).Delete();
        File.WriteAllText(Mark, "unfinished\n");
        return null;
    }

    /// <summary>Marks the demo as finished, with the length of its ledger.</summary>
    public void Finish() => File.WriteAllText(Mark, string.Create(CultureInfo.InvariantCulture, $"{Lines()}\n"));

    private bool WasUsed() =>
        File.Exists(In("workspace.db")) && long.TryParse(File.ReadAllText(Mark), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var lines) && Lines() > lines;

    private long Lines()
    {
        using var store = SqliteWorkspace.Open(path, TimeProvider.System);
        return store.Entries().LongCount();
    }
}
