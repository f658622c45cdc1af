using Microsoft.Data.Sqlite;

namespace Amendments.Sqlite.Files;

/// <summary>The one place where SQLite's result codes (https://www.sqlite.org/rescode.html) become words.</summary>
internal static class Failure
{
    private const int Error = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    /// <summary>The exception to throw instead.</summary>
    /// <param name="cause">What SQLite says.</param>
    /// <param name="path">The file.</param>
    public static Exception Of(SqliteException cause, string path) => cause.SqliteErrorCode switch
    {
        Busy or Locked => new WorkspaceException($"“{path}” is locked: another program is writing to it. Wait until it has finished, then try again.", cause),
        ReadOnly => NotWritable(path, cause),
        InputOutput => new WorkspaceException($"“{path}” cannot be read or written ({cause.Message}). Check the disk, then try again.", cause),
        Corrupt or NotADatabase => Corrupted(path, cause.Message, cause),
        Full => new WorkspaceException($"The disk is full: “{path}” cannot grow. Nothing was recorded. Make room, then try again.", cause),
        CannotOpen => new WorkspaceException($"“{path}” cannot be opened ({cause.Message}). Check that you may read and write in its folder.", cause),
        Constraint => new ArgumentException($"What was to be recorded does not fit what is on record ({cause.Message}). Nothing was recorded.", cause),
        _ => new WorkspaceException($"“{path}”: {cause.Message}", cause),
    };

    /// <summary>Does work, its failures translated.</summary>
    public static T Translated<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Of(e, path);
        }
    }

    /// <summary>Whether the file or its folder lets nobody write, so that reading alone may still work.</summary>
    public static bool ForbidsWriting(SqliteException cause) => cause.SqliteErrorCode is ReadOnly or CannotOpen;

    /// <summary>Whether SQLite says that the file is damaged, is no database at all, or lacks what a statement of this program names.</summary>
    public static bool IsDamage(Exception failure) =>
        (failure as SqliteException ?? failure.InnerException as SqliteException)?.SqliteErrorCode is Error or Corrupt or NotADatabase;

    /// <summary>Writing was asked for and is not possible.</summary>
    public static WorkspaceException NotWritable(string path, Exception? cause = null) => new(
        $"“{path}” can only be read. Nothing was recorded. Make the file and its folder writable, or copy the folder to a place where you can write.", cause!);

    /// <summary>The file does not hold what it should.</summary>
    /// <param name="path">The file.</param>
    /// <param name="found">What was found.</param>
    /// <param name="cause">What noticed it.</param>
    public static WorkspaceException Corrupted(string path, string found, Exception? cause = null) => new(
        $"“{path}” is damaged: {found.TrimEnd('.')}. Restore the folder from a copy.", cause!);
}
