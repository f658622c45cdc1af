using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Amendments.Sqlite.Files;

/// <summary>
/// A prepared statement. A command of Microsoft.Data.Sqlite looks its parameters up by name and makes a reader each time that it runs, which takes longer
/// than most of our statements themselves.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _places;

    /// <param name="connection">The connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">The names of its parameters, in the order in which their values will come.</param>
    /// <exception cref="SqliteException">It cannot be prepared.</exception>
    public Statement(sqlite3 connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection, sql, out _statement));
        _places = new int[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            _places[i] = raw.sqlite3_bind_parameter_index(_statement, $"@{parameters[i].Name}");
        }
    }

    /// <summary>The row at which it stands.</summary>
    public ResultRow Row => new(_statement);

    /// <summary>Gives its parameters their values.</summary>
    public void Bind(ReadOnlySpan<(string Name, object? Value)> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(_places[i], values[i].Value));
        }
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="SqliteException">It failed.</exception>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(code, _connection);
        }

        return code == raw.SQLITE_ROW;
    }

    /// <summary>Ends a run, wherever it stands. What made it fail has been told.</summary>
    public void Reset() => _ = raw.sqlite3_reset(_statement);

    /// <inheritdoc />
    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        bool flag => raw.sqlite3_bind_int64(_statement, place, flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new NotSupportedException($"A value of {value.GetType()} cannot be stored."),
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
}
