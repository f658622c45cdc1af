namespace Amendments.Papers;

/// <summary>Letters that count: a to z, then aa, bb ... as Word counts (ISO/IEC 29500-1 §17.18.59, lowerLetter).</summary>
public static class LetterMark
{
    /// <summary>The small letters of a value from 1 to 780; empty for any other value.</summary>
    public static string Write(int value) =>
        value is < 1 or > 780 ? string.Empty : new string((char)('a' + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    /// <summary>The value of one letter or of a repeated letter, capital or small; 0 for anything else.</summary>
    public static int Read(string mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (mark.Length is 0 or > 30 || !char.IsAsciiLetter(mark[0]) || mark.Any(c => c != mark[0]))
        {
            return 0;
        }

        return ((mark.Length - 1) * 26) + char.ToLowerInvariant(mark[0]) - 'a' + 1;
    }
}
