using Amendments.Ledger;
using Amendments.Sqlite;

namespace Amendments.Benchmarks.Trail;

/// <summary>Records each event in a transaction of its own, with the files that were kept before it.</summary>
internal sealed class OneByOne(SqliteWorkspace store, string actor) : ILedgerWriter
{
    private readonly List<(SourceFile File, byte[] Bytes)> _files = [];

    /// <inheritdoc />
    public DateTimeOffset RecordedAt => TimeProvider.System.GetUtcNow();

    /// <inheritdoc />
    public Id<T> Next<T>()
        where T : IIdentified => store.Write(actor, w => w.Next<T>());

    /// <inheritdoc />
    public long Record(Event happened) => store.Write(actor, writer =>
    {
        _files.ForEach(f => writer.Keep(f.File, f.Bytes));
        _files.Clear();
        return writer.Record(happened);
    });

    /// <inheritdoc />
    public void Keep(SourceFile file, ReadOnlySpan<byte> bytes) => _files.Add((file, bytes.ToArray()));
}
