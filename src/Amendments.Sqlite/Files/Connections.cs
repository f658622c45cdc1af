using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Amendments.Sqlite.Files;

/// <summary>How the file of a workspace is opened with SQLite.</summary>
internal static class Connections
{
    // A writer holds the lock for milliseconds; whoever waits longer than this waits for something that hangs.
    private const int LockTimeoutInSeconds = 5;

    // A connection is used by one thread at a time (https://www.sqlite.org/threadsafe.html §2), so none has to be locked at each call.
    static Connections()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    /// <summary>Opens the database of a workspace; for reading alone when asked to or when nothing else is possible.</summary>
    public static Database Open(string path, bool readOnly) => OpenFiles.Open(
        path,
        () => WorkspaceFile.Examine(path),
        () => Failure.Translated(path, () => readOnly ? OpenToRead(path) : OpenToWrite(path) ?? OpenToRead(path)));

    /// <summary>Opens a database for reading alone, as it lies there and whatever its header says.</summary>
    public static Database OpenAsFound(string path) =>
        OpenFiles.Open(path, () => { }, () => Failure.Translated(path, () => OpenToRead(path)));

    /// <summary>Makes an empty database in memory that has the one at a path, for reading alone, beside it under the name "stored".</summary>
    public static Database MakeBeside(string path) => OpenFiles.Open(path, () => { }, () => Failure.Translated(path, () =>
    {
        var source = $"file:{Uri.EscapeDataString(path)}";
        return Beside($"{source}?mode=ro") ?? Beside($"{source}?immutable=1")!;

        Database? Beside(string stored)
        {
            // It lives as long as the connection and follows from a ledger that is checked: nothing in it has to be safe or checked again.
            var memory = Connect("file:replica?mode=memory", SqliteOpenMode.ReadWriteCreate);
            Run(memory, "pragma foreign_keys = off; pragma synchronous = off; pragma journal_mode = off; pragma temp_store = memory; pragma trusted_schema = off;");
            if (CanRead(memory, $"attach '{stored.Replace("'", "''", StringComparison.Ordinal)}' as stored; select count(*) from stored.sqlite_schema"))
            {
                return new Database(memory, path, isReadOnly: false);
            }

            memory.Dispose();
            return null;
        }
    }));

    /// <summary>Makes an empty database in memory.</summary>
    public static Database MakeInMemory()
    {
        const string Path = "a database in memory";
        return OpenFiles.Open(Path, () => { }, () => new Database(Connect(":memory:", SqliteOpenMode.ReadWriteCreate), Path, isReadOnly: false));
    }

    /// <summary>Makes an empty database with our mark.</summary>
    public static Database Make(string path)
    {
        var database = OpenFiles.Open(
            path, () => { }, () => Failure.Translated(path, () => Ready(Connect(path, SqliteOpenMode.ReadWriteCreate), path, isReadOnly: false)));
        try
        {
            database.Script($"pragma application_id = {FileHeader.OurApplicationId}; pragma journal_mode = wal;");
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static Database? OpenToWrite(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadWrite);
        if (CanRead(connection) && raw.sqlite3_db_readonly(connection.Handle, "main") == 0)
        {
            return Ready(connection, path, isReadOnly: false);
        }

        connection.Dispose();
        return null;
    }

    // SQLite reads a database with a write-ahead log only when it can make or find files beside it. Where it cannot, and the log
    // holds nothing, the file can be read as one that nobody changes.
    private static Database OpenToRead(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadOnly);
        if (CanRead(connection))
        {
            return Ready(connection, path, isReadOnly: true);
        }

        connection.Dispose();
        if (new FileInfo($"{path}-wal") is { Exists: true, Length: > 0 })
        {
            throw new WorkspaceException(
                $"“{path}” cannot be read where it lies: what was recorded last stands in a file beside it, and its folder cannot be written. Copy the whole folder to a place where you can write.");
        }

        return Ready(Connect($"file:{Uri.EscapeDataString(path)}?immutable=1", SqliteOpenMode.ReadOnly), path, isReadOnly: true);
    }

    private static SqliteConnection Connect(string source, SqliteOpenMode mode)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            RecursiveTriggers = true,
            DefaultTimeout = LockTimeoutInSeconds,
        };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            _ = raw.sqlite3_busy_timeout(connection.Handle, LockTimeoutInSeconds * 1000);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool CanRead(SqliteConnection connection, string sql = "select count(*) from sqlite_schema")
    {
        try
        {
            Run(connection, sql);
            return true;
        }
        catch (SqliteException e) when (Failure.ForbidsWriting(e))
        {
            return false;
        }
    }

    // Erased words must not survive in freed pages, and a file that came from elsewhere is not trusted with functions.
    private static Database Ready(SqliteConnection connection, string path, bool isReadOnly)
    {
        Run(connection, "pragma synchronous = full; pragma secure_delete = on; pragma trusted_schema = off;");
        return new Database(connection, path, isReadOnly);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        try
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Callers pass literals, and a path between quotation marks.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
