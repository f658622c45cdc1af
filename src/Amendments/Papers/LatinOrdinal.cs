namespace Amendments.Papers;

/// <summary>The Latin adverbs that number inserted paragraphs: "30 bis" follows 30, "30 ter" follows that.</summary>
public static class LatinOrdinal
{
    private static readonly string[] Words =
        ["", "", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];

    /// <summary>The highest number that has a word here: 10, decies.</summary>
    public static int Highest => Words.Length - 1;

    /// <summary>The word for a number from 2 (bis) to 10 (decies).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has no word.</exception>
    public static string Word(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Highest);
        return Words[number];
    }

    /// <summary>The number of a word, or 0 when it is none; "quat" reads as "quater".</summary>
    public static int Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var lower = word.ToLowerInvariant();
        return lower is "quat" ? 4 : Math.Max(0, lower.Length == 0 ? 0 : Array.IndexOf(Words, lower));
    }
}
