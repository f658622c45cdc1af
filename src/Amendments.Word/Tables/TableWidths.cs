namespace Amendments.Word.Tables;

/// <summary>How the width of a table is divided: most of it for the two texts that are read against each other.</summary>
internal static class TableWidths
{
    private static readonly int[] Shares = [8, 30, 32, 14, 16];

    /// <summary>The widths of the first columns, which together fill the whole.</summary>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="whole">The whole width, in any unit.</param>
    public static List<int> Of(int columns, int whole)
    {
        var shares = Shares.Take(columns).ToList();
        var widths = shares.ConvertAll(s => whole * s / shares.Sum());
        widths[^1] += whole - widths.Sum();
        return widths;
    }
}
