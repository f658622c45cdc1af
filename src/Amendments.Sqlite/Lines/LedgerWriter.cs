using System.Diagnostics;
using System.Globalization;
using Amendments.Ledger;
using Amendments.Sqlite.Contents;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Tables;

namespace Amendments.Sqlite.Lines;

/// <summary>Records events inside one transaction.</summary>
internal sealed class LedgerWriter(
    Database database, LedgerTable ledger, ContentTable contents, Projection projection, string actor, DateTimeOffset at, Action<Entry> recorded) : ILedgerWriter
{
    private Line? _last = ledger.Last();
    private Exception? _failure;
    private bool _isDone;

    /// <inheritdoc />
    public DateTimeOffset RecordedAt => at;

    /// <summary>Whether words or files were erased.</summary>
    public bool HasErased { get; private set; }

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
            Erase(happened);

            _last = ledger.Append(_last, RecordedAt, actor, happened);
            projection.Apply(_last.Number, actor, happened);
            recorded(new Entry(_last.Number, at, actor, happened, _last.Hash));
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
            """
            insert into file (sha256, name, length, bytes)
            select @sha256, @name, @length, @bytes
            where not exists (select 1 from file where sha256 = @sha256)
            """,
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

        if (HasErased)
        {
            projection.Rebuild();
        }
    }

    private void Erase(Event happened)
    {
        var (words, files, reason) = happened switch
        {
            Event.ContentErased erased => ([erased.Content], [], erased.Reason),
            Event.RecordRedacted redacted => (redacted.Contents, redacted.Files, redacted.Reason),
            _ => (ValueList<string>.Empty, ValueList<string>.Empty, string.Empty),
        };
        foreach (var hash in words)
        {
            contents.Erase(hash, reason);
        }

        foreach (var sha256 in files)
        {
            contents.EraseFile(sha256, reason);
        }

        HasErased |= words.Count + files.Count > 0;
    }

    private void CheckOpen()
    {
        if (_isDone)
        {
            throw new InvalidOperationException("The transaction of this writer has ended. Call Write again.");
        }
    }
}
