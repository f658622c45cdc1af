namespace Amendments.Texts;

/// <summary>What stands between two printed lines of one paragraph: a blank, but nothing in scripts that are written without blanks.</summary>
public static class LineEnd
{
    /// <summary>One line behind another.</summary>
    /// <param name="first">A line without blanks around it, not empty.</param>
    /// <param name="second">The line that follows it, likewise.</param>
    public static string Join(string first, string second)
    {
        ArgumentException.ThrowIfNullOrEmpty(first);
        ArgumentException.ThrowIfNullOrEmpty(second);
        return IsIdeograph(first[^1]) && IsIdeograph(second[0]) ? first + second : $"{first} {second}";
    }

    /// <summary>Whether a character is written without blanks around it: CJK radicals to unified ideographs, compatibility ideographs, full-width forms.</summary>
    public static bool IsIdeograph(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
