using Microsoft.Data.Sqlite;

namespace Amendments.Tests.Sqlite;

/// <summary>A database file as an outsider with sqlite3 has it: without any of our code.</summary>
internal sealed class RawDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    public RawDatabase(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=1");
        _connection.Open();
    }

    public int Run(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>All rows, each as the text of its columns.</summary>
    public List<string[]> Rows(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) switch
            {
                byte[] bytes => Convert.ToHexString(bytes),
                DBNull => "(null)",
                var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
            })]);
        }

        return rows;
    }

    public string Value(string sql, params (string Name, object Value)[] values) => Rows(sql, values)[0][0];

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Tests pass literals.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
