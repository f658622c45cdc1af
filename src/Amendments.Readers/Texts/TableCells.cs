namespace Amendments.Readers.Texts;

/// <summary>Cuts a row of a table into its cells.</summary>
internal static class TableCells
{
    /// <summary>The cells of a row that have words; the level of each is its column, from 1.</summary>
    /// <param name="row">The row.</param>
    /// <param name="separator">What stands between two cells; one behind a backslash belongs to the words.</param>
    public static IEnumerable<LineShape> Of(string row, char separator)
    {
        var start = row[0] == separator ? 1 : 0;
        for (var column = 1; start < row.Length; column++)
        {
            var end = End(row, start, separator);
            var cell = row.AsSpan(start, end - start);
            var skip = start + cell.Length - cell.TrimStart().Length;
            if (!cell.IsWhiteSpace())
            {
                yield return new LineShape(LineKind.Row, column, string.Empty, skip, row.AsSpan(start, end - start).Trim().Length);
            }

            start = end + 1;
        }
    }

    /// <summary>Whether tabs set three or more columns of a line apart, as in a table that was copied out of a document.</summary>
    public static bool IsTabbed(string line) => line.AsSpan().Count('\t') >= 2;

    private static int End(string row, int start, char separator)
    {
        for (var at = start; at < row.Length; at++)
        {
            if (row[at] == '\\' && separator == '|')
            {
                at++;
            }
            else if (row[at] == separator)
            {
                return at;
            }
        }

        return row.Length;
    }
}
