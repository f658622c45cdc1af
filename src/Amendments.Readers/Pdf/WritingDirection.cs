namespace Amendments.Readers.Pdf;

/// <summary>
/// Puts words of scripts that run from right to left into the order in which they are read; in a PDF they stand as the eye meets them from
/// the left. Numbers and Latin words inside them keep their order.
/// </summary>
internal static class WritingDirection
{
    // Behind an alef, lam and alef can only be the one letter that they are written as; it comes apart in the wrong order.
    private static readonly (string Found, string Meant)[] Ligatures = [("األ", "الأ"), ("اإل", "الإ"), ("اآل", "الآ"), ("اال", "الا")];

    /// <summary>Whether most letters of a file belong to a script that runs from right to left.</summary>
    public static bool IsRightToLeft(IEnumerable<LayoutPage> pages)
    {
        var (left, right) = (0, 0);
        foreach (var character in pages.SelectMany(p => p.Words).SelectMany(w => w.Text).Where(char.IsLetter))
        {
            right += IsRightToLeft(character) ? 1 : 0;
            left += IsRightToLeft(character) ? 0 : 1;
        }

        return right > left;
    }

    /// <summary>The words of a line in the order in which they are read.</summary>
    public static IReadOnlyList<LayoutWord> InReadingOrder(IEnumerable<LayoutWord> line)
    {
        var words = line.OrderByDescending(w => w.Box.Left).Select(w => w with { Text = Letters(w.Text) }).ToList();
        for (int start = 0, end; start < words.Count; start = end)
        {
            end = start + 1;
            while (end < words.Count && IsLatin(words[start]) && IsLatin(words[end]))
            {
                end++;
            }

            words.Reverse(start, end - start);
        }

        return words;
    }

    private static string Letters(string word)
    {
        if (!word.Any(IsRightToLeft))
        {
            return word;
        }

        var letters = word.ToCharArray();
        Array.Reverse(letters);
        for (int start = 0, end; start < letters.Length; start = end)
        {
            end = start + 1;
            while (end < letters.Length && char.IsAsciiLetterOrDigit(letters[start]) && char.IsAsciiLetterOrDigit(letters[end]))
            {
                end++;
            }

            Array.Reverse(letters, start, end - start);
        }

        return Ligatures.Aggregate(new string(letters), (text, pair) => text.Replace(pair.Found, pair.Meant, StringComparison.Ordinal));
    }

    private static bool IsLatin(LayoutWord word) => word.Text.Any(char.IsAsciiLetter);

    // Hebrew to Arabic Extended-A, and the presentation forms of both.
    private static bool IsRightToLeft(char character) => character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
