namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>Triggers and indexes that are gone, changed or new; the numbers in the header.</summary>
internal sealed class SchemaTampers(Original original)
{
    public IEnumerable<Tamper> All()
    {
        foreach (var (type, name, sql) in original.Rows("select type, name, sql from sqlite_schema where type in ('trigger', 'index') and sql is not null").Select(r => (r[0], r[1], r[2])))
        {
            yield return new Tamper($"{type} {name} dropped", raw => raw.Run($"drop {type} {name}"), $"{type} {name}");
            if (type == "trigger")
            {
                yield return new Tamper($"{type} {name} weakened", raw => raw.Run($"drop trigger {name}; {sql.Replace(" when exists ", " when not exists ", StringComparison.Ordinal).Replace("raise(abort", "raise(ignore) where (1 is ", StringComparison.Ordinal).Replace("begin\n    select raise(ignore) where (1 is , ", "begin\n    select (", StringComparison.Ordinal)}"), $"{type} {name}");
            }
        }

        foreach (var table in original.Rows("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'").Select(r => r[0]))
        {
            yield return new Tamper($"table {table} with a column more", raw => raw.Run($"alter table {table} add column more text"), $"table {table}");
        }

        yield return new Tamper("a trigger more", raw => raw.Run("create trigger more after insert on ledger begin delete from file; end"), "trigger more");
        yield return new Tamper("a table more", raw => raw.Run("create table more (x)"), "table more");
        yield return new Tamper("a view more", raw => raw.Run("create view more as select 1"), "view more");
        yield return new Tamper("an index more", raw => raw.Run("create index more on ledger (actor)"), "index more");
        yield return new Tamper("a check taken out of the schema", raw => raw.Run("pragma writable_schema = on; update sqlite_schema set sql = replace(sql, ' check (length(actor) > 0)', '') where name = 'ledger'"), "table ledger");
        foreach (var version in (int[])[0, 1, 4, 99])
        {
            yield return new Tamper($"user_version {version}", raw => raw.Run($"pragma user_version = {version}"), "user_version");
        }

        yield return new Tamper("another application_id", raw => raw.Run("pragma application_id = 7"), "application_id");
    }
}
