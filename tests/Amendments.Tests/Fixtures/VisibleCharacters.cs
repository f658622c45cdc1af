using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Amendments.Tests.Fixtures;

/// <summary>In a fixture a character that cannot be seen, or not apart from its neighbour, is written as its code: <c>Article&lt;U+00A0&gt;5</c>.</summary>
internal static partial class VisibleCharacters
{
    public static string Read(string written) =>
        Code().Replace(written, m => char.ConvertFromUtf32(int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    public static string Write(string text)
    {
        var written = new StringBuilder();
        foreach (var character in text)
        {
            written.Append(IsHidden(character) ? string.Create(CultureInfo.InvariantCulture, $"<U+{(int)character:X4}>") : character.ToString());
        }

        return written.ToString();
    }

    // The joiners in emoji, Arabic and Devanagari stay: there the reader sees what they do.
    private static bool IsHidden(char character) =>
        character is '\u00A0' or '\u00AD' or '\u200B' or '\u2011' or '\u202F' or '\u2060' or '\uFEFF' or '\uFFFC' or '\t' or (>= '\u0300' and <= '\u036F');

    [GeneratedRegex("<U\\+([0-9A-F]{4,6})>")]
    private static partial Regex Code();
}
