using System.Diagnostics;
using System.Globalization;
using Amendments.Ledger;
using Amendments.Sqlite.Contents;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Tables;

namespace Amendments.Sqlite.Lines;

/// <summary>Records events inside one transaction.</summary>
internal sealed class LedgerWriter(
    Database database, LedgerTable ledger, ContentTable contents, Projection projection, string actor, DateTimeOffset at) : ILedgerWriter
{
    private Line? _last = ledger.Last();
    private Exception? _failure;
    private bool _hasErased;
    private bool _isDone;

    /// <inheritdoc />
    public DateTimeOffset RecordedAt => at;

    /// <inheritdoc />
    public Id<T> Next<T>()
        where T : IIdentified
    {
        CheckOpen();
        return new Id<T>((int)database.Number(T.Letter switch
        {
            'T' => "select coalesce(max(id), 0) + 1 from paper",
            'D' => "select coalesce(max(id), 0) + 1 from draft",
            'A' => "select coalesce(max(id), 0) + 1 from participant",
            'S' => "select coalesce(max(id), 0) + 1 from submission",
            'B' => "select coalesce(max(id), 0) + 1 from background",
            'P' => "select coalesce(max(id), 0) + 1 from proposal",
            'R' => "select coalesce(max(id), 0) + 1 from remark",
            'Q' => "select coalesce(max(id), 0) + 1 from position",
            'F' => "select coalesce(max(id), 0) + 1 from finding",
            _ => throw new UnreachableException(),
        }));
    }

    /// <inheritdoc />
    public long Record(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        CheckOpen();
        try
        {
            if (happened is Event.ContentErased erased)
            {
                contents.Erase(erased.Content, erased.Reason);
                _hasErased = true;
            }

            _last = ledger.Append(_last, RecordedAt, actor, happened);
            projection.Apply(_last.Number, actor, happened);
            return _last.Number;
        }
        catch (Exception e)
        {
            _failure = e;
            throw;
        }
    }

    /// <inheritdoc />
    public void Keep(SourceFile file, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        CheckOpen();
        if (SourceFile.Of(file.Name, bytes) != file)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"These {bytes.Length} bytes are not those of “{file.Name}” ({file.Length} bytes, SHA-256 {file.Sha256})."), nameof(bytes));
        }

        database.Run(
            "insert into file (sha256, name, length, bytes) values (@sha256, @name, @length, @bytes) on conflict (sha256) do nothing",
            ("sha256", file.Sha256), ("name", file.Name), ("length", file.Length), ("bytes", bytes.ToArray()));
    }

    /// <summary>Ends the recording; after it nothing can be recorded here.</summary>
    /// <exception cref="InvalidOperationException">An event failed half-way and its exception was swallowed.</exception>
    public void Finish()
    {
        _isDone = true;
        if (_failure is not null)
        {
            throw new InvalidOperationException("One of the events could not be recorded, so none is.", _failure);
        }

        if (_hasErased)
        {
            projection.Rebuild();
        }
    }

    private void CheckOpen()
    {
        if (_isDone)
        {
            throw new InvalidOperationException("The transaction of this writer has ended. Call Write again.");
        }
    }
}
