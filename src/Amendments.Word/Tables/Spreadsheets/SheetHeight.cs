using System.Globalization;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>How high a row has to be for its wrapped text. Excel works that out for itself when it opens a file; other programs take what is written.</summary>
internal static class SheetHeight
{
    /// <summary>Widths of all columns together, in characters; a page of print holds about as many at a readable size.</summary>
    public const int Characters = 190;

    /// <summary>The height of a line in points.</summary>
    public const double Line = 13;

    private const double Margin = 3;

    // A width of Excel counts digits (ISO/IEC 29500-1 §18.3.1.13); letters are narrower on the average.
    private const double LettersToDigit = 1.15;

    // Excel has no higher rows; what does not fit is in the cell all the same.
    private const double Highest = 409;

    /// <summary>The height in points.</summary>
    /// <param name="cells">The cells of the row, one for each column.</param>
    public static double Of(List<List<SheetPiece>> cells)
    {
        var widths = TableWidths.Of(cells.Count, Characters);
        var lines = cells.Select((pieces, column) => Lines(string.Concat(pieces.Select(p => p.Text)), (int)(widths[column] * LettersToDigit))).Max();
        return Math.Min(Highest, (lines * Line) + Margin);
    }

    private static int Lines(string text, int width) => text.Split('\n').Sum(line => 1 + (Math.Max(0, line.Sum(Width) - 1) / width));

    // Letters that combine take no room, those of East Asia twice as much.
    private static int Width(char character) => character switch
    {
        (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFF60') => 2,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1,
    };
}
