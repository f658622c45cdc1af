using System.Globalization;
using System.Text;
using Amendments.Texts;

namespace Amendments.Comparison;

// A word goes on over letters, digits and combining marks, and over these when they stand between two of its characters:
//   - a hyphen ("multi-stakeholder", "evidence-based");
//   - an apostrophe between letters ("States' rights" ends before it, "today's" does not);
//   - a full stop or comma between digits ("16.10", "2,900");
//   - a slash when the word holds a digit or the next character is one ("A/RES/70/1", "2024/25"; but "and/or" is three tokens).
// Chinese, Japanese, Thai, Lao, Khmer and Burmese characters are tokens one by one, because these scripts have no blanks.
// A grapheme cluster (UAX #29) is never cut.

/// <summary>Cuts a text into words, punctuation, blanks and objects, without loss: the tokens joined are the text. Linear in its length.</summary>
public static class Tokeniser
{
    /// <summary>Changes whenever the same text may be cut differently; stored results of another version are computed anew.</summary>
    public const int Version = 1;

    // Looked up: most characters are these, and each is asked about several times.
    private static readonly TokenKind[] CommonKinds = [.. Enumerable.Range(0, 0x300).Select(c => KindOf(((char)c).ToString(), 0))];

    /// <summary>The tokens in order.</summary>
    public static ValueList<Token> Tokenise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 3);
        for (var at = 0; at < text.Length;)
        {
            var token = Next(text, at);
            tokens.Add(token);
            at = token.Range.End;
        }

        return tokens.ToValueList();
    }

    private static Token Next(string text, int start)
    {
        var kind = KindAt(text, start);
        var end = start + ClusterLength(text, start);
        if (kind == TokenKind.Blank)
        {
            while (end < text.Length && KindAt(text, end) == TokenKind.Blank)
            {
                end += ClusterLength(text, end);
            }
        }
        else if (kind == TokenKind.Word && !StandsAlone(text, start))
        {
            end = EndOfWord(text, start, end);
        }

        return new Token(TextRange.Between(start, end), kind);
    }

    private static int EndOfWord(string text, int start, int end)
    {
        while (end < text.Length)
        {
            if (IsWordPart(text, end))
            {
                end += ClusterLength(text, end);
            }
            else if (Joins(text, start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool Joins(string text, int start, int at)
    {
        if (at + 1 >= text.Length || !IsWordPart(text, at + 1))
        {
            return false;
        }

        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' or '\u00AD' => true,
            '\'' or '\u2019' or '\u02BC' => !char.IsDigit(text[at - 1]) && char.IsLetter(text[at + 1]),
            '.' or ',' or '\u066B' or '\u066C' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '/' => char.IsDigit(text[at + 1]) || text.AsSpan(start, at - start).ContainsAnyInRange('0', '9') || IsSymbol(text, start, at),
            _ => false,
        };
    }

    // "A/RES/70/1": a single capital letter before the slash and a capital behind it.
    private static bool IsSymbol(string text, int start, int at) =>
        char.IsUpper(text[at + 1]) && char.IsUpper(text[start]) && (at == start + 1 || text.AsSpan(start, at - start).Contains('/'));

    private static bool IsWordPart(string text, int at) => KindAt(text, at) == TokenKind.Word && !StandsAlone(text, at);

    private static TokenKind KindAt(string text, int at) => text[at] < CommonKinds.Length ? CommonKinds[text[at]] : KindOf(text, at);

    private static TokenKind KindOf(string text, int at)
    {
        var character = text[at];
        if (character == InlineObject.Placeholder)
        {
            return TokenKind.Embedded;
        }

        if (char.IsWhiteSpace(character))
        {
            return TokenKind.Blank;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => TokenKind.Word,
            _ => TokenKind.Punctuation,
        };
    }

    private static bool StandsAlone(string text, int at)
    {
        if (text[at] < '\u0E00' || !Rune.TryGetRuneAt(text, at, out var rune))
        {
            return false;
        }

        return rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
            or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);
    }

    private static int ClusterLength(string text, int at) =>
        at + 1 >= text.Length || (text[at] < '\u0300' && text[at + 1] < '\u0300' && text[at] != '\r')
            ? 1
            : StringInfo.GetNextTextElementLength(text, at);
}
