namespace Amendments.Composition;

/// <summary>Whether words that are put beside each other need a blank between them. The blank is the editor's, not the proposal's.</summary>
internal static class Joint
{
    private const string NoneBefore = ".,;:!?)]}”’»、。，；：！？）";
    private const string NoneAfter = "([{“‘«（";

    /// <summary>A blank, or nothing at the edges of a text, beside a blank or punctuation that clings, and in scripts without blanks.</summary>
    public static string Between(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return string.Empty;
        }

        var (l, r) = (left[^1], right[0]);
        return char.IsWhiteSpace(l) || char.IsWhiteSpace(r) || NoneBefore.Contains(r, StringComparison.Ordinal)
            || NoneAfter.Contains(l, StringComparison.Ordinal) || IsWithoutBlanks(l) || IsWithoutBlanks(r) ? string.Empty : " ";
    }

    private static bool IsWithoutBlanks(char character) =>
        character is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
