namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>Every column of the tables that follow from the ledger, in some of their rows; rows that go, come and change places.</summary>
internal sealed class TableTampers(Original original, int seed)
{
    private const int RowsOfATable = 3;

    private readonly Random _random = new(seed);

    public IEnumerable<Tamper> All() => original.Rows(
        """
        select name from pragma_table_list
        where schema = 'main' and type = 'table' and name not in ('ledger', 'content', 'file') and name not like 'sqlite_%'
        order by name
        """).SelectMany(t => Of(t[0]));

    private IEnumerable<Tamper> Of(string table)
    {
        var columns = original.Rows($"select name, type, pk, \"notnull\" from pragma_table_info('{table}') order by cid").ConvertAll(c => new Column(c[0], c[1] == "INTEGER", c[2] != "0", c[3] != "0"));
        var keys = columns.FindAll(c => c.IsKey);
        var rows = original.Rows($"select {string.Join(", ", keys.Select(k => $"\"{k.Name}\""))} from {table}");
        var some = rows.OrderBy(_ => _random.Next()).Take(RowsOfATable).ToList();
        foreach (var row in some)
        {
            var which = string.Join(" and ", keys.Select((k, i) => $"\"{k.Name}\" = {k.Literal(row[i])}"));
            var place = $"table {table}, row {string.Join(", ", row)}";
            foreach (var column in columns.Where(c => !c.IsKey))
            {
                yield return new Tamper($"{place}: another {column.Name}", Guards.Sql($"update {table} set \"{column.Name}\" = {column.Other(_random)} where {which}"), $"{place}, column {column.Name}");
            }

            foreach (var key in keys)
            {
                yield return new Tamper($"{place}: another {key.Name}", Guards.Sql($"update {table} set \"{key.Name}\" = {key.Other(_random)} where {which}"), place);
            }

            yield return new Tamper($"{place} deleted", Guards.Sql($"delete from {table} where {which}"), place);
            var values = string.Join(", ", columns.Select(c => c == keys[0] ? c.Other(_random) : table == "background" && c.Name == "source_sha256" ? "'x'" : $"\"{c.Name}\""));
            yield return new Tamper(
                $"{place} doubled", Guards.Sql($"insert into {table} select {values} from {table} where {which}"), $"table {table}, row ");
        }

        foreach (var tamper in Swapped(table, columns, keys, some))
        {
            yield return tamper;
        }
    }

    // Two rows exchange what one column holds, where they differ in it.
    private IEnumerable<Tamper> Swapped(string table, List<Column> columns, List<Column> keys, List<string[]> rows)
    {
        if (rows.Count < 2)
        {
            yield break;
        }

        foreach (var column in columns.Where(c => !c.IsKey && !(table == "background" && c.Name == "source_sha256")))
        {
            var (one, other) = (Which(keys, rows[0]), Which(keys, rows[1]));
            if (original.Rows($"select distinct \"{column.Name}\" from {table} where ({one}) or ({other})").Count < 2)
            {
                continue;
            }

            yield return new Tamper(
                $"table {table}: {column.Name} of rows {string.Join(", ", rows[0])} and {string.Join(", ", rows[1])} swapped",
                Guards.Sql($"""
                    create temp table taken as select (select "{column.Name}" from {table} where {one}) as a, (select "{column.Name}" from {table} where {other}) as b;
                    update {table} set "{column.Name}" = (select b from taken) where {one};
                    update {table} set "{column.Name}" = (select a from taken) where {other};
                    """),
                $"table {table}, row {string.Join(", ", rows[0])}, column {column.Name}", $"table {table}, row {string.Join(", ", rows[1])}, column {column.Name}");
        }
    }

    private static string Which(List<Column> keys, string[] row) => string.Join(" and ", keys.Select((k, i) => $"\"{k.Name}\" = {k.Literal(row[i])}"));

    private sealed record Column(string Name, bool IsNumber, bool IsKey, bool IsNeeded)
    {
        public string Literal(string value) => IsNumber ? value : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

        /// <summary>Something else than what stands there: a number or text more, or nothing where that is allowed, or something where nothing was.</summary>
        public string Other(Random random)
        {
            var more = IsNumber ? $"\"{Name}\" + {random.Next(1_000, 9_000)}" : $"\"{Name}\" || '{(char)random.Next('a', 'z')}'";
            var some = IsNumber ? $"{random.Next(1, 4)}" : "'x'";
            return IsNeeded || IsKey ? more : random.Next(2) == 0 ? $"case when \"{Name}\" is null then {some} end" : $"coalesce({more}, {some})";
        }
    }
}
