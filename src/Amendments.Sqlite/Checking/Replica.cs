using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Schema;

namespace Amendments.Sqlite.Checking;

/// <summary>The tables that queries read, made anew in memory; ledger, words and files are those of the workspace.</summary>
internal sealed class Replica : SqliteRecords, IDisposable
{
    private Replica(Database memory)
        : base(memory, showsConfidential: false)
    {
    }

    /// <summary>An empty replica beside a workspace.</summary>
    public static Replica Beside(string path)
    {
        var memory = Connections.MakeBeside(path);
        foreach (var script in Scripts.After(0))
        {
            memory.Script(script);
        }

        memory.Script("drop table main.ledger; drop table main.content; drop table main.file;");
        return new Replica(memory);
    }

    /// <summary>Takes the next line in.</summary>
    public void Apply(Entry entry) => _projection.Apply(entry.Number, entry.Actor, entry.Event);

    /// <inheritdoc />
    public void Dispose() => _database.Dispose();
}
