namespace Amendments.Tests.Sqlite;

/// <summary>Every row of every table, to compare before and after.</summary>
internal static class Dump
{
    /// <summary>One line a row, tables by name, rows in the order of their columns.</summary>
    public static List<string> Of(string path)
    {
        using var database = new RawDatabase(path);
        var lines = new List<string>();
        foreach (var table in database.Rows(@"select name from sqlite_schema where type = 'table' and name not in ('search') and name not like 'search\_%' escape '\' and name not like 'sqlite_%' order by name"))
        {
            lines.AddRange(database.Rows($"select * from {table[0]}").Select(r => $"{table[0]}: {string.Join(" | ", r)}").Order(StringComparer.Ordinal));
        }

        database.Run("create virtual table temp.terms using fts5vocab(main, search, instance)");
        lines.AddRange(database.Rows("select term, doc, \"offset\" from temp.terms").Select(r => $"terms: {string.Join(" | ", r)}").Order(StringComparer.Ordinal));
        return lines;
    }
}
