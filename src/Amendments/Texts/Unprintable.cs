using System.Globalization;

namespace Amendments.Texts;

/// <summary>Characters that no document can hold (XML 1.0 §2.2): control characters other than tab and line end, halves of surrogate pairs, U+FFFE and U+FFFF.</summary>
public static class Unprintable
{
    /// <summary>The first such character with its place, in words, or null.</summary>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (!isPair && IsUnprintable(text[at]))
            {
                return string.Create(CultureInfo.InvariantCulture, $"the character U+{(int)text[at]:X4} at offset {at}");
            }

            at += isPair ? 1 : 0;
        }

        return null;
    }

    private static bool IsUnprintable(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n' or '\r') && character < '\u0080') || char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF';
}
