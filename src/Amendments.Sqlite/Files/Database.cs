using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Amendments.Sqlite.Files;

/// <summary>An open database file. Everything that is asked of SQLite goes through here, so that its failures are translated. Not for several threads at once.</summary>
internal sealed class Database(SqliteConnection connection, string path, bool isReadOnly) : IDisposable
{
    private readonly Dictionary<string, Statement> _prepared = new(new SqlComparer());
    private bool _isOpen = true;

    /// <summary>The file's full path.</summary>
    public string Path => path;

    /// <summary>Whether nothing can be written.</summary>
    public bool IsReadOnly => isReadOnly;

    /// <summary>Whether a transaction is under way.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>The number of the row that was inserted last.</summary>
    public long LastInsertedRow => raw.sqlite3_last_insert_rowid(connection.Handle);

    /// <summary>Runs a statement, prepared once and kept.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            var statement = Prepared(sql, values);
            try
            {
                while (statement.Step())
                {
                }

                return raw.sqlite3_changes(connection.Handle);
            }
            finally
            {
                statement.Reset();
            }
        }
        catch (SqliteException e)
        {
            throw Failure.Of(e, path);
        }
    }

    /// <summary>Runs statements without parameters, one after the other.</summary>
    public void Script(string sql) => Failure.Translated(path, () => connection.Execute(sql));

    /// <summary>
    /// All rows of a query that many commands ask, read column by column: for each kind of row Dapper compiles code at run time, which
    /// takes longer than most of these queries.
    /// </summary>
    public List<T> Rows<T>(string sql, Func<ResultRow, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            var statement = Prepared(sql, values);
            try
            {
                var rows = new List<T>();
                while (statement.Step())
                {
                    rows.Add(read(statement.Row));
                }

                return rows;
            }
            finally
            {
                statement.Reset();
            }
        }
        catch (SqliteException e)
        {
            throw Failure.Of(e, path);
        }
    }

    /// <summary>The rows of a query one after the other, so that a long table is never in memory as a whole.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<ResultRow, T> read)
    {
        using var statement = Failure.Translated(path, () => new Statement(connection.Handle!, sql, []));
        Func<bool> step = statement.Step;
        Func<T> readRow = () => read(statement.Row);
        while (Failure.Translated(path, step))
        {
            yield return Failure.Translated(path, readRow);
        }
    }

    /// <summary>Goes through the rows of a query without making an object of any, for queries with millions of them.</summary>
    public void Scan(string sql, Action<sqlite3_stmt> read)
    {
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        using (statement)
        {
            int code;
            while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                read(statement);
            }

            Check(code == raw.SQLITE_DONE ? raw.SQLITE_OK : code);
        }
    }

    /// <summary>All rows of any other query.</summary>
    public List<T> Query<T>(string sql, object? values = null) => Failure.Translated(path, () => connection.Query<T>(sql, values).AsList());

    /// <summary>The one number that a statement gives; 0 when it gives none.</summary>
    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Rows(sql, r => r.IsNull(0) ? 0 : r.GetInt64(0), values) is [var number, ..] ? number : 0;

    /// <summary>Writes, all or nothing. Waits for another writer until the time limit of the connection.</summary>
    public T Write<T>(Func<T> work)
    {
        if (isReadOnly)
        {
            throw Failure.NotWritable(path);
        }

        return Inside("begin immediate", work);
    }

    /// <summary>Reads one state of the file, however many queries it takes.</summary>
    public T Read<T>(Func<T> work) => IsInTransaction ? work() : Inside("begin", work);

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_isOpen)
        {
            return;
        }

        _isOpen = false;
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
        OpenFiles.Closed(path);
    }

    private T Inside<T>(string begin, Func<T> work)
    {
        Run(begin);
        try
        {
            var result = work();
            Run("commit");
            return result;
        }
        catch
        {
            // Out of room, SQLite has rolled back already.
            if (IsInTransaction)
            {
                Run("rollback");
            }

            throw;
        }
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Failure.Of(new SqliteException(raw.sqlite3_errmsg(connection.Handle).utf8_to_string(), code & 0xFF, code), path);
        }
    }

    private Statement Prepared(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
        {
            _prepared.Add(sql, statement = new Statement(connection.Handle!, sql, values));
        }

        statement.Bind(values);
        return statement;
    }
}
