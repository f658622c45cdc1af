using Amendments.Texts;

namespace Amendments.Intake.Grammar;

// A quotation begins with an opening mark that has no letter before it, and ends with the mark that belongs to it:
//
//   “ … ”     „ … “ or ”     ” … ”     « … »     » … « or »     ‹ … ›     「 … 」     " … "     ‘ … ’     ' … '
//
// Quotations inside a quotation belong to its words. Inside double marks single ones are apostrophes or inner quotations, and are passed over.
// An apostrophe is no mark: ’ and ' close only where no letter follows, and behind the s of a plural (“participants’ rights”) only where a
// word of the grammar follows, or nothing later could close. A typographic opening mark may be closed by a straight one, if no mark of its own kind follows.
// In a quotation of several paragraphs each may begin with an opening mark again; such a mark opens nothing.
// An opening mark that nothing closes makes no quotation; where it stands is told.

/// <summary>Finds the quotations of a text. Linear in its length, but for apostrophes, which look ahead at most to the next quotation.</summary>
internal sealed class QuotationMarks
{
    // A quotation that is longer was never closed, and a text with more open marks has no quotations: both stop a file of marks from being
    // searched from each of them to its end.
    private const int LongestQuotation = 20_000;

    private const int MostUnclosed = 200;

    private const string Double = "“„«‹「『\"‟”»";
    private const string Single = "‘'‚‛";

    private readonly string _text;

    private readonly Lexicon _lexicon;

    private QuotationMarks(string text, Lexicon lexicon) => (_text, _lexicon) = (text, lexicon);

    /// <summary>The quotations in order, none inside another, and the offsets of opening marks that nothing closes.</summary>
    public static (List<QuotedText> Quotations, List<int> Unclosed) Find(string text, Lexicon lexicon)
    {
        var marks = new QuotationMarks(text, lexicon);
        var (quotations, unclosed) = (new List<QuotedText>(), new List<int>());
        for (var at = 0; at < text.Length && unclosed.Count < MostUnclosed; at++)
        {
            if (!marks.Opens(at))
            {
                continue;
            }

            if (marks.Close(at) is { } end)
            {
                var inner = marks.Trimmed(at + 1, end);
                quotations.AddRange(inner.IsEmpty ? [] : [new QuotedText(TextRange.Between(at, end + 1), inner)]);
                at = end;
            }
            else if (Double.Contains(text[at], StringComparison.Ordinal))
            {
                unclosed.Add(at);
            }
        }

        return (quotations, unclosed);
    }

    /// <summary>Whether a character can begin a quotation.</summary>
    public static bool IsOpening(char character) => (Double + Single).Contains(character, StringComparison.Ordinal);

    private bool Opens(int at) => (Double + Single).Contains(_text[at], StringComparison.Ordinal)
        && (at == 0 || !char.IsLetterOrDigit(_text[at - 1]))
        && at + 1 < _text.Length
        && (_text[at] is '“' or '„' or '«' or '‹' or '「' or '『' || !char.IsWhiteSpace(_text[at + 1]));

    private int? Close(int open) => _text[open] switch
    {
        '“' or '‟' => First(open, "”") ?? First(open, "\""),
        '„' => First(open, "“”"),
        '”' => First(open, "”"),
        '»' => First(open, "«»"),
        '«' => First(open, "»"),
        '‹' => First(open, "›"),
        '「' => First(open, "」"),
        '『' => First(open, "』"),
        '"' => First(open, "\"”"),
        _ => Apostrophe(open),
    };

    // A mark of the same kind that opens again opens an inner quotation, unless it begins a paragraph.
    private int? First(int open, string closing)
    {
        var depth = 0;
        for (var at = open + 1; at < Math.Min(_text.Length, open + LongestQuotation); at++)
        {
            if (closing.Contains(_text[at], StringComparison.Ordinal) && (_text[at] != '"' || ClosesStraight(at)))
            {
                if (depth == 0)
                {
                    return at;
                }

                depth--;
            }
            else if (_text[at] == _text[open] && _text[at] != '"' && _text[at - 1] != '\n')
            {
                depth++;
            }
        }

        return null;
    }

    private bool ClosesStraight(int at) => !char.IsWhiteSpace(_text[at - 1]) && (at + 1 == _text.Length || !char.IsLetterOrDigit(_text[at + 1]));

    private int? Apostrophe(int open)
    {
        var closing = _text[open] is '\'' ? "'’" : "’‘'";
        int? plural = null;
        for (var at = open + 1; at < Math.Min(_text.Length, open + LongestQuotation) && !(at > open + 1 && IsSingleOpening(at)); at++)
        {
            if (_text[at] == '\n' || !closing.Contains(_text[at], StringComparison.Ordinal) || char.IsWhiteSpace(_text[at - 1])
                || (at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1])))
            {
                continue;
            }

            if (_text[at - 1] is not ('s' or 'S') || at + 1 == _text.Length || _text[at + 1] != ' ' || IsGrammar(at + 2))
            {
                return at;
            }

            plural ??= at;
        }

        return plural;
    }

    private bool IsGrammar(int at)
    {
        var end = at;
        while (end < _text.Length && char.IsLetter(_text[end]))
        {
            end++;
        }

        return _lexicon.Of(_text[at..end].ToLowerInvariant()) != WordClass.None;
    }

    private bool IsSingleOpening(int at) =>
        _text[at] is '‘' or '\'' && !char.IsLetterOrDigit(_text[at - 1]) && at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]);

    private TextRange Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }
}
