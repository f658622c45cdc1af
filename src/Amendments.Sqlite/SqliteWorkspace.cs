using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite;

/// <summary>
/// A workspace in a folder: everything stands in its <c>workspace.db</c>. One instance is for one thread at a time;
/// several instances, also in several programs, can have the same folder open.
/// </summary>
public sealed partial class SqliteWorkspace : SqliteRecords, IStore
{
    private readonly TimeProvider _clock;

    private SqliteWorkspace(Database database, TimeProvider clock)
        : base(database, new SearchIndex(database)) => _clock = clock;

    /// <summary>Whether nothing can be recorded, because that was asked for or because the file or its folder lets nobody write.</summary>
    public bool IsReadOnly => _database.IsReadOnly;

    // Tests make the disk full by it.
    internal Database Database => _database;

    /// <inheritdoc />
    public T Write<T>(string actor, Func<ILedgerWriter, T> work)
    {
        Actor.Check(actor);
        ArgumentNullException.ThrowIfNull(work);
        if (_database.IsInTransaction)
        {
            throw new InvalidOperationException("A recording is under way; record with its writer.");
        }

        _drafts.ForgetIfOthersWrote();
        try
        {
            return _database.Write(() =>
            {
                var writer = new LedgerWriter(_database, _ledger, _contents, _projection, actor, LedgerTable.Moment(_clock));
                var result = work(writer);
                writer.Finish();
                return result;
            });
        }
        catch
        {
            _drafts.Forget();
            throw;
        }
    }

    /// <summary>Erases words that a payload refers to, keeping the reason. Readers read "[erased: reason]" from then on; the ledger still verifies.</summary>
    /// <param name="contentHash">The reference: 64 lower-case hexadecimal digits.</param>
    /// <param name="actor">Who erases; one line.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">No such words are kept, or they are erased already, or there is no reason.</exception>
    public void Erase(string contentHash, string actor, string reason)
    {
        Write(actor, writer => writer.Record(new Event.ContentErased(contentHash, reason)));

        // The write-ahead log still holds pages with the words until it is emptied. While somebody else reads, that is left to the next one who closes.
        _database.Number("pragma wal_checkpoint(truncate)");
    }

    /// <inheritdoc />
    public void Rebuild() => _database.Write(() =>
    {
        _projection.Rebuild();
        return true;
    });

    /// <inheritdoc />
    public void Dispose() => _database.Dispose();
}
