namespace Amendments.Cli.Screens;

/// <summary>The beginning of a text that is too long for where it is shown.</summary>
internal static class Opening
{
    /// <summary>The text on one line, cut at a word with "…" when it is wider than so many cells.</summary>
    public static string Of(string text, int cells)
    {
        var line = text.ReplaceLineEndings(" ");
        return CellWidth.Of(line) <= cells ? line : $"{Wrapping.Lines(line, Math.Max(cells - 2, 1))[0].ToString().TrimEnd(' ', ',', ';', ':')} …";
    }
}
