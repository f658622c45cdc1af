using Amendments.Sqlite.Files;

namespace Amendments.Sqlite.Checking;

/// <summary>A workspace's database, open twice, and a replica beside it, for three threads that see the same state of it, whoever writes meanwhile.</summary>
internal sealed class OneState : IDisposable
{
    // Nobody commits so often that all of these are interrupted.
    private const int MostAttempts = 1_000;

    private OneState(Database file, Database pages, Replica replica) => (File, Pages, Replica) = (file, pages, replica);

    /// <summary>For what was recorded.</summary>
    public Database File { get; }

    /// <summary>For how it is stored.</summary>
    public Database Pages { get; }

    public Replica Replica { get; }

    /// <summary>Opens all.</summary>
    public static OneState Open(string path)
    {
        var opened = new Stack<IDisposable>();
        try
        {
            var file = Opened(Connections.OpenAsFound(path));
            var pages = Opened(Connections.OpenAsFound(path));
            var replica = Opened(Replica.Beside(path));
            Begin(replica.Database, file, pages);
            return new OneState(file, pages, replica);
        }
        catch
        {
            foreach (var one in opened)
            {
                one.Dispose();
            }

            throw;
        }

        T Opened<T>(T one)
            where T : IDisposable
        {
            opened.Push(one);
            return one;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Replica.Dispose();
        Pages.Dispose();
        File.Dispose();
    }

    // data_version changes for a connection when another one commits (https://www.sqlite.org/pragma.html#pragma_data_version). When the replica's
    // is the same before and after the other transactions began, all see the same.
    private static void Begin(Database replica, Database file, Database pages)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var before = replica.Number("pragma stored.data_version");
            foreach (var one in (Database[])[file, pages, replica])
            {
                one.Run("begin");
                one.Number(one == replica ? "select count(*) from stored.sqlite_schema" : "select count(*) from sqlite_schema");
            }

            if (replica.Number("pragma stored.data_version") == before)
            {
                return;
            }

            foreach (var one in (Database[])[file, pages, replica])
            {
                one.Run("rollback");
            }
        }

        throw new WorkspaceException($"“{file.Path}” is written to without a pause. Wait until that has finished, then verify again.");
    }
}
