using System.Globalization;
using System.Text;

namespace Amendments.Cli.Screens;

/// <summary>How many cells of a terminal a text takes (Unicode Standard Annex #11: wide characters take two, combining ones none).</summary>
internal static class CellWidth
{
    private static readonly (int First, int Last)[] WideRanges =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    public static int Of(Rune rune) => rune.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune) ? 2 : 1;

    public static bool IsWide(Rune rune)
    {
        foreach (var (first, last) in WideRanges)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return true;
            }
        }

        return false;
    }
}
