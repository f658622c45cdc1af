using Amendments.Texts;

namespace Amendments.Intake.Grammar;

/// <summary>Cuts a text into the lexemes of instructions. Words that make a phrase of the grammar become one lexeme, the longest phrase first.</summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly List<Lexeme> _lexemes = [];

    private Lexer(string text, Lexicon lexicon) => (_text, _lexicon) = (text, lexicon);

    /// <summary>The lexemes of a text, in order. Linear in its length.</summary>
    public static List<Lexeme> Cut(string text, Lexicon lexicon)
    {
        var lexer = new Lexer(text, lexicon);
        lexer.Cut();
        return lexer.Joined();
    }

    private void Cut()
    {
        var (quotations, unclosed) = QuotationMarks.Find(_text, _lexicon);
        var next = 0;
        for (var at = 0; at < _text.Length;)
        {
            if (next < quotations.Count && quotations[next].Outer.Start == at)
            {
                var quoted = quotations[next++];
                _lexemes.Add(new Lexeme(LexemeKind.Quotation, quoted.Outer, quoted.Inner.In(_text), WordClass.None, quoted.Inner));
                at = quoted.Outer.End;
            }
            else
            {
                at = unclosed.BinarySearch(at) >= 0 ? Add(LexemeKind.Unclosed, at, 1) : One(at);
            }
        }
    }

    private int One(int at)
    {
        if (_text[at] == '\n')
        {
            return Add(LexemeKind.Break, at, 1);
        }

        if (char.IsWhiteSpace(_text[at]))
        {
            return at + 1;
        }

        if (_text.AsSpan(at) is ['-' or '=', '>', ..])
        {
            return Add(LexemeKind.Mark, at, 2);
        }

        var length = WordLength(at);
        return length > 0 ? Add(LexemeKind.Word, at, length) : Add(LexemeKind.Mark, at, char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length ? 2 : 1);
    }

    private int Add(LexemeKind kind, int at, int length)
    {
        var words = _text.Substring(at, length).ToLowerInvariant();
        _lexemes.Add(new Lexeme(kind, new TextRange(at, length), words, kind is LexemeKind.Word or LexemeKind.Mark ? _lexicon.Of(words) : WordClass.None));
        return at + length;
    }

    // Letters and digits; inside a word also apostrophes, hyphens between letters, and the points of "e.g.", "para." and "no.".
    private int WordLength(int at)
    {
        var end = at;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || IsMark(end) || (end > at && Joins(end))))
        {
            end++;
        }

        return end > at && end < _text.Length && _text[end] == '.' && _lexicon.Of($"{_text[at..end]}.".ToLowerInvariant()) != WordClass.None ? end + 1 - at : end - at;
    }

    private bool IsMark(int at) => char.GetUnicodeCategory(_text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private bool Joins(int at)
    {
        if (at + 1 >= _text.Length || !char.IsLetter(_text[at - 1]) || !char.IsLetter(_text[at + 1]))
        {
            return false;
        }

        return _text[at] is '-' or '\u2011' or '\'' or '’' || (_text[at] == '.' && (at < 2 || !char.IsLetter(_text[at - 2])));
    }

    private List<Lexeme> Joined()
    {
        var joined = new List<Lexeme>(_lexemes.Count);
        for (var at = 0; at < _lexemes.Count;)
        {
            var (phrase, count) = Phrase(at);
            joined.Add(phrase);
            at += count;
        }

        return joined;
    }

    private (Lexeme Phrase, int Count) Phrase(int at)
    {
        var first = _lexemes[at];
        for (var count = Math.Min(first.Kind is LexemeKind.Word ? _lexicon.Longest(first.Words) : 1, _lexemes.Count - at); count > 1; count--)
        {
            var words = string.Join(' ', Enumerable.Range(at, count).Select(i => _lexemes[i].Words));
            if (Enumerable.Range(at, count).All(i => _lexemes[i].Kind == LexemeKind.Word) && _lexicon.Of(words) is var classes and not WordClass.None)
            {
                return (new Lexeme(LexemeKind.Word, TextRange.Between(first.Range.Start, _lexemes[at + count - 1].Range.End), words, classes), count);
            }
        }

        return (first, 1);
    }
}
