using Microsoft.Data.Sqlite;

namespace Amendments.Sqlite.Files;

/// <summary>Columns that may be null.</summary>
internal static class Columns
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static byte[]? Blob(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
}
