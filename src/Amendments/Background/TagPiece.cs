using Amendments.Texts;

namespace Amendments.Background;

/// <summary>A piece of a text as tags are read from it: a run of letters, a run of digits, or one mark; folded and in upper case. Blanks are none.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Start">Where it begins in the folded text, in UTF-16 code units from 0.</param>
internal readonly record struct TagPiece(string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    public bool IsWord => char.IsLetter(Text[0]);

    public bool IsMark => !IsNumber && !IsWord;

    /// <summary>The pieces of a text, in order. Linear in its length.</summary>
    public static List<TagPiece> In(string text)
    {
        var folded = Folding.Fold(text).Text.ToUpperInvariant();
        var pieces = new List<TagPiece>();
        for (int at = 0, end; at < folded.Length; at = end)
        {
            end = at + 1;
            while (end < folded.Length && IsSame(folded[at], folded[end]))
            {
                end++;
            }

            if (!char.IsWhiteSpace(folded[at]))
            {
                pieces.Add(new TagPiece(folded[at..end], at));
            }
        }

        return pieces;
    }

    private static bool IsSame(char first, char next) => char.IsLetter(first) ? char.IsLetter(next) : char.IsAsciiDigit(first) && char.IsAsciiDigit(next);
}
