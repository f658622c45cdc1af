using System.Text;

namespace Amendments.Papers;

/// <summary>Roman numbers in their usual form: "iv", never "iiii".</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The small Roman number of a value from 1 to 3999; empty for any other value.</summary>
    public static string Write(int value)
    {
        if (value is < 1 or > 3999)
        {
            return string.Empty;
        }

        var written = new StringBuilder();
        foreach (var (step, letters) in Steps)
        {
            for (; value >= step; value -= step)
            {
                written.Append(letters);
            }
        }

        return written.ToString();
    }

    /// <summary>The value of a Roman number in capital or small letters, or 0 when the word is none ("civil" is a word).</summary>
    public static int Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var value = 0;
        var highest = 0;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            var digit = char.ToLowerInvariant(word[at]) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
            if (digit == 0)
            {
                return 0;
            }

            value += digit < highest ? -digit : digit;
            highest = Math.Max(highest, digit);
        }

        return value > 0 && Write(value).Equals(word, StringComparison.OrdinalIgnoreCase) ? value : 0;
    }
}
