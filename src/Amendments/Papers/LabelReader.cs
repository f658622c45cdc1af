using System.Globalization;

namespace Amendments.Papers;

// label    = [series] number [letter] [latin] [alt] [. | )] { sub }
// series   = "PP" | "OP"                       with or without a space or full stop behind it
// letter   = one capital, close to the number: "10A"
// latin    = ["." | "-"] ("bis" | "ter" | ...) also in parentheses: "20(bis)"
// alt      = "alt" [number]
// sub      = "(" mark ")" | mark ")" | mark "."   and mark is a letter or a small Roman number
//
// A Latin word in parentheses is never a sub-paragraph. "Para", "paragraph", "¶" and "§" in front are passed over.

/// <summary>Reads a printed label (spellings as in the UN Editorial Manual and in negotiated drafts).</summary>
internal sealed class LabelReader(string text)
{
    private static readonly string[] Lead = ["paragraphs", "paragraph", "paras.", "paras", "para.", "para", "¶", "§"];

    private int _at;

    /// <summary>The label, or null when the text as a whole is none.</summary>
    public static Label? Read(string text) => new LabelReader(text.Trim()).Whole();

    private Label? Whole()
    {
        SkipLead();
        var series = Series();
        if (Number() is not { } number || number == 0)
        {
            return null;
        }

        var label = new Label { Series = series, Number = number, Letter = Letter(), Latin = Latin(), Alternative = Alternative() };
        Skip(".)");
        while (_at < text.Length)
        {
            if (Sub() is not { } mark)
            {
                return null;
            }

            label = label.Sub(mark);
        }

        return label;
    }

    private void SkipLead()
    {
        foreach (var lead in Lead)
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                _at = lead.Length;
                Skip(" ");
                return;
            }
        }
    }

    private string Series()
    {
        foreach (var series in (string[])["PP", "OP"])
        {
            if (string.Compare(text, _at, series, 0, 2, StringComparison.OrdinalIgnoreCase) == 0)
            {
                _at += 2;
                Skip(". ");
                return series;
            }
        }

        return string.Empty;
    }

    private int? Number()
    {
        var start = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return int.TryParse(text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private string Letter()
    {
        var one = _at < text.Length && char.IsAsciiLetterUpper(text[_at]) && (_at + 1 == text.Length || !char.IsAsciiLetter(text[_at + 1]));
        return one ? text[_at++].ToString() : string.Empty;
    }

    private int Latin()
    {
        var start = _at;
        Skip(" .-\u00A0");
        var parenthesis = Take('(');
        var ordinal = LatinOrdinal.Read(Word());
        if (ordinal > 1 && (!parenthesis || Take(')')))
        {
            return ordinal;
        }

        _at = start;
        return 1;
    }

    private int Alternative()
    {
        var start = _at;
        Skip(" .-\u00A0");
        var parenthesis = Take('(');
        if (Word().Equals("alt", StringComparison.OrdinalIgnoreCase))
        {
            Skip(".");
            var number = Number() ?? 1;
            if (!parenthesis || Take(')'))
            {
                return number;
            }
        }

        _at = start;
        return 0;
    }

    private string? Sub()
    {
        Skip(" \u00A0,");
        var parenthesis = Take('(');
        var mark = Word().ToLowerInvariant();
        var isMark = mark.Length == 1 || (mark.Length is > 1 and < 8 && RomanNumeral.Read(mark) > 0);
        var closed = Take(')') || (!parenthesis && (Take('.') || _at == text.Length));
        Skip(" ");
        return isMark && closed ? mark : null;
    }

    private string Word()
    {
        var start = _at;
        while (_at < text.Length && char.IsAsciiLetter(text[_at]))
        {
            _at++;
        }

        return text[start.._at];
    }

    private bool Take(char character)
    {
        var taken = _at < text.Length && text[_at] == character;
        _at += taken ? 1 : 0;
        return taken;
    }

    private void Skip(string characters)
    {
        while (_at < text.Length && characters.Contains(text[_at], StringComparison.Ordinal))
        {
            _at++;
        }
    }
}
