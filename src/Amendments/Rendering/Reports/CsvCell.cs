namespace Amendments.Rendering.Reports;

/// <summary>A cell of a file of comma-separated values (RFC 4180 §2).</summary>
public static class CsvCell
{
    // What a spreadsheet takes for the beginning of a formula, also in its full-width forms.
    private const string Formulas = "=+-@\t\r\n＝＋－＠";
    private const char Guard = '\'';

    /// <summary>The cell as it is written. Before what a spreadsheet would run as a formula stands an apostrophe, as one types it there.</summary>
    public static string Write(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var guarded = IsFormula(text.AsSpan().TrimStart(Guard)) ? Guard + text : text;
        return guarded.AsSpan().ContainsAny(",\"\r\n") ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }

    /// <summary>The text of a cell whose quotation marks are taken off: what was given to <see cref="Write"/>.</summary>
    public static string Read(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.StartsWith(Guard) && IsFormula(cell.AsSpan().TrimStart(Guard)) ? cell[1..] : cell;
    }

    private static bool IsFormula(ReadOnlySpan<char> text) => text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal);
}
