using SQLitePCL;

namespace Amendments.Sqlite.Files;

/// <summary>A row of a query, as long as its statement stands there. Columns are numbered from 0.</summary>
/// <param name="statement">The statement.</param>
internal readonly struct ResultRow(sqlite3_stmt statement)
{
    /// <summary>How many columns there are.</summary>
    public int Count => raw.sqlite3_column_count(statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    /// <exception cref="InvalidOperationException">It is null.</exception>
    public long GetInt64(int column) => IsNull(column) ? throw Missing(column) : raw.sqlite3_column_int64(statement, column);

    /// <exception cref="InvalidOperationException">It is null.</exception>
    /// <exception cref="OverflowException">It is not that small.</exception>
    public int GetInt32(int column) => checked((int)GetInt64(column));

    /// <exception cref="InvalidOperationException">It is null.</exception>
    public bool GetBoolean(int column) => GetInt64(column) != 0;

    /// <exception cref="InvalidOperationException">It is null.</exception>
    public string GetString(int column) => Text(column) ?? throw Missing(column);

    /// <summary>A text that may be null.</summary>
    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>Bytes that may be null.</summary>
    public byte[]? Blob(int column) => IsNull(column) ? null : Bytes(column).ToArray();

    /// <summary>Bytes where they lie, until the statement goes on; none for null.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>Whatever is stored: null, a number, a text or bytes.</summary>
    public object? Value(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
        raw.SQLITE_TEXT => raw.sqlite3_column_text(statement, column).utf8_to_string(),
        _ => Bytes(column).ToArray(),
    };

    private static InvalidOperationException Missing(int column) => new($"Column {column} holds nothing.");
}
