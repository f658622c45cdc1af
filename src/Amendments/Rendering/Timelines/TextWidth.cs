using System.Text;

namespace Amendments.Rendering.Timelines;

/// <summary>How wide a text is at most in a sans-serif typeface, whichever of them a machine has. Measures are pixels.</summary>
internal static class TextWidth
{
    private const string Narrow = " .,:;'’|!ijlIft()[]";
    private const string Wide = "mwMW@%—…";

    private const double Rounding = 0.01;

    // From here on scripts have letters as wide as they are high.
    private const int FirstWideScript = 0x1100;

    public static double Of(string text, double size) => size * text.EnumerateRunes().Sum(Share);

    /// <summary>The text, cut with "…" where it is wider than there is room.</summary>
    public static string Cut(string text, double size, double room)
    {
        if (Of(text, size) <= room + Rounding)
        {
            return text;
        }

        var kept = new StringBuilder();
        foreach (var piece in System.Globalization.StringInfo.GetTextElementEnumerator(text).Elements())
        {
            if (Of($"{kept}{piece}…", size) > room)
            {
                break;
            }

            kept.Append(piece);
        }

        return $"{kept.ToString().TrimEnd()}…";
    }

    private static IEnumerable<string> Elements(this System.Globalization.TextElementEnumerator pieces)
    {
        while (pieces.MoveNext())
        {
            yield return pieces.GetTextElement();
        }
    }

    private static double Share(Rune rune) => rune.Value switch
    {
        >= FirstWideScript => Rune.IsLetter(rune) || rune.Value > 0x2FFF ? 1.05 : 0.6,
        _ when Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark => 0,
        _ when Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 0.38,
        _ when Wide.Contains((char)rune.Value, StringComparison.Ordinal) => 1,
        _ when Rune.IsUpper(rune) => 0.76,
        _ => 0.61,
    };
}
