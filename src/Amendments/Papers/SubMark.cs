namespace Amendments.Papers;

/// <summary>The marks of sub-paragraphs: letters on the first level, small Roman numbers on the second, and so on alternately.</summary>
public static class SubMark
{
    /// <summary>The value of a small Roman number such as "iv", or 0 when it is none.</summary>
    public static int Roman(string mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var value = 0;
        var previous = 0;
        foreach (var letter in mark.ToLowerInvariant().Reverse())
        {
            var digit = letter switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };
            if (digit == 0)
            {
                return 0;
            }

            value += digit < previous ? -digit : digit;
            previous = Math.Max(previous, digit);
        }

        return value;
    }

    /// <summary>Whether a mark belongs on a level: "i" after "h" is a letter, "i" below "(a)" is Roman.</summary>
    /// <param name="mark">The mark without parentheses.</param>
    /// <param name="previous">The mark before it on the first level, or null at the first.</param>
    public static bool IsLetterAfter(string mark, string? previous)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return mark.Length == 1 && (previous is null ? mark is "a" or "A" : previous.Length == 1 && mark[0] == previous[0] + 1);
    }

    /// <summary>Orders two marks of one level.</summary>
    /// <param name="left">A mark.</param>
    /// <param name="right">Another.</param>
    /// <param name="level">0 for letters, 1 for Roman numbers.</param>
    public static int Compare(string left, string right, int level)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var order = level % 2 == 1 ? Roman(left).CompareTo(Roman(right)) : left.Length.CompareTo(right.Length);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }
}
