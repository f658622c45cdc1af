using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;

namespace Amendments.Sqlite.Checking;

/// <summary>A line of the ledger to the byte. As a string, bytes that are no UTF-8 would look like those that were recorded.</summary>
internal sealed record StoredLine(long Number, byte[] RecordedAt, byte[] Actor, byte[] Kind, long KindVersion, byte[] Payload, byte[] PrevHash, byte[] Hash)
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>When it was recorded; null when that is not written as the program writes moments.</summary>
    public DateTimeOffset? Time { get; } = Text(RecordedAt) is { } moment && LedgerTable.TryTime(moment, out var time) ? time : null;

    /// <summary>All lines in order.</summary>
    public static IEnumerable<StoredLine> In(Database file) => file.Stream(
        "select number, recorded_at, actor, kind, kind_version, payload, prev_hash, hash from ledger order by number", Read);

    /// <summary>The hash of what stands in it.</summary>
    /// <param name="room">Where it is put together; what stood there goes.</param>
    public string ComputeHash(ArrayBufferWriter<byte> room)
    {
        room.ResetWrittenCount();
        room.Write(Encoding.ASCII.GetBytes(Number.ToString(CultureInfo.InvariantCulture)));
        foreach (var field in (ReadOnlySpan<byte[]>)[RecordedAt, Actor, Kind, Encoding.ASCII.GetBytes(KindVersion.ToString(CultureInfo.InvariantCulture)), PrevHash, Payload])
        {
            room.Write("\n"u8);
            room.Write(field);
        }

        return Convert.ToHexStringLower(SHA256.HashData(room.WrittenSpan));
    }

    /// <summary>Reads a field as text; null when it is none.</summary>
    public static string? Text(byte[] field)
    {
        try
        {
            return Utf8.GetString(field);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static StoredLine Read(ResultRow row) => new(
        row.GetInt64(0), Bytes(row, 1), Bytes(row, 2), Bytes(row, 3), row.IsNull(4) ? 0 : row.GetInt64(4), Bytes(row, 5), Bytes(row, 6), Bytes(row, 7));

    private static byte[] Bytes(ResultRow row, int column) => row.Blob(column) ?? [];
}
