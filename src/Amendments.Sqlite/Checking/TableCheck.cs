using System.Globalization;
using Amendments.Sqlite.Files;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>Compares one table that is stored with the one that the ledger gives, row by row.</summary>
internal sealed class TableCheck(Database replica, string table, FaultList faults)
{
    private readonly List<(string Name, bool IsKey)> _columns =
        [.. replica.Stream($"select name, pk from pragma_table_info('{table}', 'main')", r => (r.GetString(0), r.GetInt64(1) > 0))];

    /// <summary>The tables that the ledger gives, in the order of the schema scripts.</summary>
    public static List<string> Tables(Database replica) => [.. replica.Stream(
        """
        select s.name
        from main.sqlite_schema as s
        join pragma_table_list as l on l.schema = 'main' and l.name = s.name
        where l.type = 'table' or s.name = 'search_config'
        order by s.rowid
        """,
        r => r.GetString(0))];

    /// <summary>Compares them.</summary>
    /// <returns>How many rows are stored.</returns>
    public long Run()
    {
        var stored = replica.Number($"select count(*) from stored.{table}");
        if (stored != replica.Number($"select count(*) from main.{table}") || stored != replica.Number($"select count(*) {Pairs} where {Equal(_columns)}"))
        {
            AddChanged();
            AddSingle("main", "stored", "The row is missing.");
            AddSingle("stored", "main", "Nothing in the ledger gives this row.");
        }

        return stored;
    }

    private string Pairs => $"from main.{table} as a join stored.{table} as b on {string.Join(" and ", Keys.Select(k => $"a.\"{k}\" = b.\"{k}\""))}";

    private List<string> Keys => _columns.Exists(c => c.IsKey) ? [.. _columns.Where(c => c.IsKey).Select(c => c.Name)] : ["rowid"];

    private List<(string Name, bool IsKey)> Others => _columns.FindAll(c => !c.IsKey);

    private void AddChanged()
    {
        if (Others.Count == 0)
        {
            return;
        }

        var keys = Keys;
        var rows = replica.Stream(
            $"""
            select {Columns("a", keys)}, {string.Join(", ", Others.Select(c => $"a.\"{c.Name}\", b.\"{c.Name}\""))}
            {Pairs}
            where not ({Equal(Others)})
            order by {Columns("a", keys)}
            """,
            r => Enumerable.Range(0, r.Count).Select(r.Value).ToArray());
        foreach (var row in rows)
        {
            AddChanged(string.Join(", ", row[..keys.Count]), row[keys.Count..]);
        }
    }

    private void AddChanged(string key, object?[] values)
    {
        var changed = Others.Index().Where(c => Shown(values[2 * c.Index]) != Shown(values[(2 * c.Index) + 1])).ToList();
        var names = string.Join(", ", changed.Select(c => c.Item.Name));
        Add($"row {key}, column{(changed.Count > 1 ? "s" : string.Empty)} {names}", string.Join(' ', changed.Select(c =>
            $"{(changed.Count > 1 ? $"{c.Item.Name}: " : string.Empty)}{Shown(values[(2 * c.Index) + 1])} is stored, and the ledger gives {Shown(values[2 * c.Index])}.")), key);
    }

    private void AddSingle(string there, string notThere, string found)
    {
        var keys = Keys;
        foreach (var key in replica.Stream(
            $"""
            select {Columns("a", keys)}
            from {there}.{table} as a
            where not exists (select 1 from {notThere}.{table} as b where {string.Join(" and ", keys.Select(k => $"a.\"{k}\" = b.\"{k}\""))})
            order by {Columns("a", keys)}
            """,
            r => string.Join(", ", Enumerable.Range(0, r.Count).Select(r.Value))))
        {
            Add($"row {key}", found, key);
        }
    }

    private void Add(string where, string found, string key) => faults.Add(new Fault(
        FaultKind.Table, $"table {table}, {where}", found, $"What is shown of {RowNames.Of(table, key)}; the ledger is not touched by it.", Fault.Rebuild));

    private static string Columns(string from, List<string> names) => string.Join(", ", names.Select(n => $"{from}.\"{n}\""));

    private static string Equal(List<(string Name, bool IsKey)> columns) => columns.Exists(c => !c.IsKey)
        ? string.Join(" and ", columns.Where(c => !c.IsKey).Select(c => $"a.\"{c.Name}\" is b.\"{c.Name}\""))
        : "true";

    private static string Shown(object? value) => value switch
    {
        null => "nothing",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        string text => $"“{text}”",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
