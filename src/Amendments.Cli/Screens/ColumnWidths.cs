namespace Amendments.Cli.Screens;

/// <summary>How wide the columns of a table are: as wide as their longest cell; when that is too much, the widest of those that wrap give way.</summary>
internal static class ColumnWidths
{
    public const int Gap = 2;

    private const int LongestWord = 18;

    public static int[] Of(Listing listing, int? screen)
    {
        var widths = listing.Titles.Select((title, i) => listing.Rows.Select(row => LongestLine(row[i])).Append(title.Length).Max()).ToArray();
        var narrowest = new Lazy<int[]>(() => [.. listing.Titles.Select((title, i) => Math.Min(LongestWord, listing.Rows.Select(row => Word(row[i])).Append(title.Length).Max()))]);
        while (screen is { } width && widths.Sum() + (Gap * (widths.Length - 1)) > width)
        {
            var widest = Enumerable.Range(0, widths.Length).Where(i => listing.Wraps[i] && widths[i] > narrowest.Value[i]).OrderByDescending(i => widths[i]).ToList();
            if (widest.Count == 0)
            {
                break;
            }

            var next = Math.Max(widest.Count > 1 ? widths[widest[1]] : 0, narrowest.Value[widest[0]]);
            var excess = widths.Sum() + (Gap * (widths.Length - 1)) - width;
            widths[widest[0]] -= Math.Clamp(widths[widest[0]] - next, 1, excess);
        }

        return widths;
    }

    private static int Word(Phrase cell) => cell.ToString().Split(' ', '\n').Max(CellWidth.Of);

    private static int LongestLine(Phrase cell) => cell.ToString().Split('\n').Max(CellWidth.Of);
}
