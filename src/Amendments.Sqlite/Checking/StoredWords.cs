using System.Buffers;
using System.Security.Cryptography;
using Amendments.Sqlite.Files;

namespace Amendments.Sqlite.Checking;

/// <summary>
/// The rows of the content table, each taken once by the line that names it. They were stored in the order in which lines name them, so
/// that a row is found next to the one before; whatever is read ahead waits in memory.
/// </summary>
internal sealed class StoredWords(Database file) : IDisposable
{
    private readonly Dictionary<string, Row> _ahead = new(StringComparer.Ordinal);
    private readonly IEnumerator<Row> _rows = file.Stream(
        "select hash, salt, body, spans, erased_reason from content order by rowid",
        r => new Row(r.Text(0) ?? string.Empty, r.Blob(1), r.Blob(2), r.Blob(3), r.Text(4))).GetEnumerator();

    /// <summary>How many rows were read.</summary>
    public long Count { get; private set; }

    /// <summary>The row with a hash, or null when there is none or an earlier line took it.</summary>
    public Row? Take(string hash)
    {
        if (_ahead.Remove(hash, out var found))
        {
            return found;
        }

        while (Next() is { } row)
        {
            if (row.Hash == hash)
            {
                return row;
            }

            _ahead[row.Hash] = row;
        }

        return null;
    }

    /// <summary>The rows that nobody took.</summary>
    public IEnumerable<Row> Rest()
    {
        while (Next() is { } row)
        {
            _ahead[row.Hash] = row;
        }

        return _ahead.Values;
    }

    /// <inheritdoc />
    public void Dispose() => _rows.Dispose();

    private Row? Next()
    {
        if (!_rows.MoveNext())
        {
            return null;
        }

        Count++;
        return _rows.Current;
    }

    /// <summary>A row, to the byte.</summary>
    internal sealed record Row(string Hash, byte[]? Salt, byte[]? Body, byte[]? Spans, string? Reason)
    {
        /// <summary>Whether salt, spans and body give the hash.</summary>
        /// <param name="room">Where they are put together; what stood there goes.</param>
        public bool IsWhole(ArrayBufferWriter<byte> room)
        {
            room.ResetWrittenCount();
            room.Write(Salt);
            room.Write(Spans);
            room.Write("\n"u8);
            room.Write(Body);
            return Convert.ToHexStringLower(SHA256.HashData(room.WrittenSpan)) == Hash;
        }
    }
}
