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

    /// <summary>The value of a Roman number below 400 in capital or small letters, or 0 when the word is none ("civil" is a word).</summary>
    public static int Read(string word)
    {
        var value = SubMark.Roman(word);
        return value > 0 && Write(value).Equals(word, StringComparison.OrdinalIgnoreCase) ? value : 0;
    }
}
