namespace Amendments.Papers;

/// <summary>The marks of sub-paragraphs: letters on the first level, small Roman numbers on the second, and so on alternately.</summary>
public static class SubMark
{
    /// <summary>Orders two marks of one level.</summary>
    /// <param name="left">A mark without parentheses.</param>
    /// <param name="right">Another.</param>
    /// <param name="level">0 for letters, 1 for Roman numbers.</param>
    public static int Compare(string left, string right, int level)
    {
        var order = Value(left, level).CompareTo(Value(right, level));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static int Value(string mark, int level) => level % 2 == 1 ? RomanNumeral.Read(mark) : LetterMark.Read(mark);
}
