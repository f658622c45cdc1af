using Amendments.Sqlite.Files;

namespace Amendments.Sqlite.Checking;

/// <summary>A workspace's database and a replica beside it, for two threads that see the same state of it, whoever writes meanwhile.</summary>
internal sealed class OneState : IDisposable
{
    // Nobody commits so often that all of these are interrupted.
    private const int MostAttempts = 1_000;

    private OneState(Database file, Replica replica) => (File, Replica) = (file, replica);

    public Database File { get; }

    public Replica Replica { get; }

    /// <summary>Opens both.</summary>
    public static OneState Open(string path)
    {
        var file = Connections.OpenAsFound(path);
        Replica? replica = null;
        try
        {
            replica = Replica.Beside(path);
            Begin(file, replica.Database);
            return new OneState(file, replica);
        }
        catch
        {
            replica?.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Replica.Dispose();
        File.Dispose();
    }

    // data_version changes for a connection when another one commits (https://www.sqlite.org/pragma.html#pragma_data_version). When the replica's
    // is the same before and after the file's transaction began, both see the same.
    private static void Begin(Database file, Database replica)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var before = replica.Number("pragma stored.data_version");
            file.Run("begin");
            file.Number("select count(*) from sqlite_schema");
            replica.Run("begin");
            replica.Number("select count(*) from stored.sqlite_schema");
            if (replica.Number("pragma stored.data_version") == before)
            {
                return;
            }

            replica.Run("rollback");
            file.Run("rollback");
        }

        throw new WorkspaceException($"“{file.Path}” is written to without a pause. Wait until that has finished, then verify again.");
    }
}
