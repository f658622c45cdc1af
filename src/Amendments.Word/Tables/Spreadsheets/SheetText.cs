using System.Text;
using System.Text.RegularExpressions;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>Text as a spreadsheet can hold it.</summary>
internal static partial class SheetText
{
    // What Excel takes for the beginning of a formula when the cell is edited again; some readers of such files do so at once.
    private const string Formulas = "=+-@\t\r\n";

    /// <summary>The text with a blank for what XML cannot hold (XML 1.0 §2.2), and its line ends as line feeds.</summary>
    public static string Of(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            written.Append(rune.Value switch
            {
                '\n' or '\t' => rune.ToString(),
                '\r' => "\n",
                0xFFFE or 0xFFFF => " ",
                _ => Rune.IsControl(rune) ? " " : rune.ToString(),
            });
        }

        return written.ToString();
    }

    /// <summary>The text as it is written: what looks like an escape, "_x0041_", would be read as the character (ISO/IEC 29500-1 §22.9.2.19).</summary>
    public static string Escaped(string text) => Escape().Replace(text, "_x005F_$1");

    /// <summary>Whether a cell with this text could be taken for a formula.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal);

    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
