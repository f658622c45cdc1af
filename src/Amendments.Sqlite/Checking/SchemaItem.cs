using Amendments.Sqlite.Files;

namespace Amendments.Sqlite.Checking;

/// <summary>A table, index or trigger as <c>sqlite_schema</c> holds it.</summary>
internal sealed record SchemaItem(string Type, string Name, string Table, string? Sql)
{
    /// <summary>What is in a database; without the statistics that anybody may let SQLite gather.</summary>
    /// <param name="database">The database.</param>
    /// <param name="schema">The name under which it is open: "main", "stored".</param>
    public static List<SchemaItem> In(Database database, string schema) => [.. database.Stream(
        $"select type, name, tbl_name, sql from {schema}.sqlite_schema where name not like 'sqlite_stat%' order by rowid",
        r => new SchemaItem(r.Text(0) ?? string.Empty, r.Text(1) ?? string.Empty, r.Text(2) ?? string.Empty, r.Text(3)))];
}
