namespace Amendments.Sqlite.Files;

/// <summary>
/// The workspace files that this process has open. Closing any handle of a file drops all POSIX locks that the process holds on it
/// (https://www.sqlite.org/howtocorrupt.html §2.2), so its header may be read past SQLite only while SQLite does not have it open.
/// </summary>
internal static class OpenFiles
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, int> Counts = new(StringComparer.Ordinal);

    /// <summary>Opens a file, having examined it first when it is not open already.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="examine">Looks at the file past SQLite; may throw.</param>
    /// <param name="open">Opens it with SQLite; may throw.</param>
    public static T Open<T>(string path, Action examine, Func<T> open)
    {
        lock (Gate)
        {
            var count = Counts.GetValueOrDefault(path);
            if (count == 0)
            {
                examine();
            }

            var opened = open();
            Counts[path] = count + 1;
            return opened;
        }
    }

    /// <summary>Says that a file was closed once.</summary>
    public static void Closed(string path)
    {
        lock (Gate)
        {
            if (--Counts[path] == 0)
            {
                Counts.Remove(path);
            }
        }
    }
}
