using System.Globalization;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Histories;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Tables;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite;

/// <summary>
/// A workspace in a folder: everything stands in its <c>workspace.db</c>. One instance is for one thread at a time;
/// several instances, also in several programs, can have the same folder open.
/// </summary>
public sealed partial class SqliteWorkspace : SqliteRecords, IStore
{
    private readonly TimeProvider _clock;
    private readonly Action<string> _notice;
    private readonly LedgerHistory? _history;

    private SqliteWorkspace(Database database, TimeProvider clock, bool showsConfidential = false, IHistory? history = null, Action<string>? notice = null)
        : base(database, new SearchIndex(database), new SubjectTable(database), showsConfidential)
    {
        (_clock, _notice) = (clock, notice ?? (_ => { }));
        _history = history is null ? null : new LedgerHistory(history, database, _ledger, this, _notice);
    }

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

        var (result, hasErased) = Recorded(actor, work);
        if (hasErased)
        {
            EmptyLog();
            _history?.MakeAnew();
        }

        return result;
    }

    /// <summary>Erases words that a payload refers to, keeping the reason. Readers read "[erased: reason]" from then on; the ledger still verifies.</summary>
    /// <param name="contentHash">The reference: 64 lower-case hexadecimal digits.</param>
    /// <param name="actor">Who erases; one line.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">No such words are kept, or they are erased already, or there is no reason.</exception>
    public void Erase(string contentHash, string actor, string reason) =>
        Write(actor, writer => writer.Record(new Event.ContentErased(contentHash, reason)));

    /// <inheritdoc />
    public long Rebuild() => _database.Write(_projection.Rebuild);

    /// <summary>Makes the history anew from the ledger, whatever it holds.</summary>
    /// <returns>Whether that was possible; if not, the reason has been said.</returns>
    public bool RebuildHistory() => _history?.MakeAnew() ?? false;

    /// <inheritdoc />
    public void Dispose() => _database.Dispose();

    private (T Result, bool HasErased) Recorded<T>(string actor, Func<ILedgerWriter, T> work)
    {
        using var history = _history?.Enter();
        if (_drafts.ForgetIfOthersWrote())
        {
            _history?.Forget();
        }

        try
        {
            var done = _database.Write(() => Record(actor, work, history));
            history?.Complete();
            return done;
        }
        catch
        {
            _drafts.Forget();
            history?.Undo();
            throw;
        }
    }

    private (T Result, bool HasErased) Record<T>(string actor, Func<ILedgerWriter, T> work, HistoryRecording? history)
    {
        var at = LedgerTable.Moment(_clock);
        NoticeClock(at);
        var writer = new LedgerWriter(_database, _ledger, _contents, _projection, actor, at, entry => history?.Take(entry));
        var result = work(writer);
        writer.Finish();
        return (result, writer.HasErased);
    }

    private void NoticeClock(DateTimeOffset at)
    {
        if (_ledger.Last() is { } last && LedgerTable.Time(last.RecordedAt) > at)
        {
            _notice(string.Create(
                CultureInfo.InvariantCulture,
                $"The clock was set back: line {last.Number} was recorded at {last.RecordedAt}, and now it is {at:yyyy-MM-ddTHH:mm:ss.fffZ}. The order of the ledger counts, not the times."));
        }
    }

    // The write-ahead log still holds pages with erased words until it is emptied. While somebody else reads, that is left to the next one who closes.
    private void EmptyLog() => _database.Number("pragma wal_checkpoint(truncate)");
}
