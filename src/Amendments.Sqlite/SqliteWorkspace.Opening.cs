using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Schema;

namespace Amendments.Sqlite;

/// <content>How a workspace is made and opened.</content>
public sealed partial class SqliteWorkspace
{
    /// <summary>Makes a workspace and opens it. When it fails, nothing is left behind.</summary>
    /// <param name="folder">Its folder; made where it is missing.</param>
    /// <param name="paperTitle">The title of the paper.</param>
    /// <param name="actor">Who opens the paper; one line.</param>
    /// <param name="clock">What tells the time of events.</param>
    /// <param name="history">The history that is kept in step with the ledger; null keeps none.</param>
    /// <param name="notice">Takes what a person should know and nobody asked for, as sentences.</param>
    /// <exception cref="WorkspaceException">There is one already, or the folder cannot be written.</exception>
    public static SqliteWorkspace Create(string folder, string paperTitle, string actor, TimeProvider clock, IHistory? history = null, Action<string>? notice = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(paperTitle);
        ArgumentNullException.ThrowIfNull(clock);
        Actor.Check(actor);
        var path = WorkspaceFile.In(folder);
        WorkspaceFile.CheckFree(path);
        var made = new NewFolder(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():n}";
        try
        {
            Fill(unfinished, paperTitle, actor, clock);
            WorkspaceFile.Name(unfinished, path);
        }
        catch
        {
            WorkspaceFile.Remove(unfinished);
            made.TakeBack();
            throw;
        }

        return Open(folder, clock, history: history, notice: notice);
    }

    /// <summary>Opens a workspace. An older one is brought up to date; any other file is left as it is, to the byte.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="clock">What tells the time of events.</param>
    /// <param name="readOnly">Opens it for reading alone, as happens by itself where nobody may write.</param>
    /// <param name="showsConfidential">Whether lists show what is confidential.</param>
    /// <param name="history">The history that is kept in step with the ledger, and completed now when it is behind; null keeps none.</param>
    /// <param name="notice">Takes what a person should know and nobody asked for, as sentences.</param>
    /// <exception cref="WorkspaceException">There is none; it is no workspace, or of a newer version, locked or damaged.</exception>
    public static SqliteWorkspace Open(string folder, TimeProvider clock, bool readOnly = false, bool showsConfidential = false, IHistory? history = null, Action<string>? notice = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(clock);
        var workspace = new SqliteWorkspace(Connections.Open(WorkspaceFile.In(folder), readOnly), clock, showsConfidential, history, notice);
        try
        {
            workspace.Prepare();
            return workspace;
        }
        catch
        {
            workspace.Dispose();
            throw;
        }
    }

    private static void Fill(string path, string paperTitle, string actor, TimeProvider clock)
    {
        using var workspace = new SqliteWorkspace(Connections.Make(path), clock);
        workspace.Migrate();
        workspace.Write(actor, writer => writer.Record(new Event.PaperOpened(new Paper(writer.Next<Paper>(), paperTitle))));
    }

    private void Prepare()
    {
        // The header in the file may be older than the one in the write-ahead log.
        var header = new FileHeader((int)_database.Number("pragma user_version"), (int)_database.Number("pragma application_id"));
        header.Check(_database.Path);
        if (header.UserVersion < Scripts.Newest)
        {
            Migrate();
        }

        _ = Paper;
        if (!IsReadOnly && _projection.IsStale)
        {
            Rebuild();
        }

        if (!IsReadOnly)
        {
            _history?.Complete();
        }
    }

    private void Migrate()
    {
        if (IsReadOnly)
        {
            throw new WorkspaceException($"“{_database.Path}” was written by an older version and can only be read here. Copy the folder to a place where you can write, and open it there.");
        }

        _database.Write(() =>
        {
            foreach (var script in Scripts.After(_database.Number("pragma user_version")))
            {
                _database.Script(script);
            }

            _database.Script($"pragma user_version = {Scripts.Newest}");
            _projection.Rebuild();
            return true;
        });
    }
}
