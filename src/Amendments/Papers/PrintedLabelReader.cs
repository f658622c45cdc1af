namespace Amendments.Papers;

// number = [series] digits [capital] [latin] [alt] [closing]     closing = "." | ")" | ":"
// mark   = "(" letters ")" | small letters ")" | small letters "."
//
// Behind either stands a blank, a tab, the end, or a letter of a script without capitals and blanks ("22.文").
// Without series, Latin word and "alt", the closing (not the colon) or a tab is required. At most four digits: longer ones are no labels.

/// <summary>Reads a label at the beginning of a text.</summary>
internal sealed class PrintedLabelReader
{
    private readonly string _text;
    private readonly int _start;
    private int _at;

    public PrintedLabelReader(string text)
    {
        _text = text;
        Blanks();
        _start = _at;
    }

    public PrintedLabel? Number()
    {
        _at = _start;
        var certain = Series();
        if (Digits() is 0 or > 4)
        {
            return null;
        }

        Capital();
        certain |= Word(w => LatinOrdinal.Read(w) > 1);
        if (Word(w => w.Equals("alt", StringComparison.OrdinalIgnoreCase)))
        {
            Digits();
            certain = true;
        }

        var closed = Take(certain ? ".):" : ".)");
        return (certain || closed || Peek() == '\t') && Label.TryParse(_text[_start.._at].TrimEnd(':'), out _) ? Behind(isMark: false, closed) : null;
    }

    public PrintedLabel? Mark()
    {
        _at = _start;
        var parenthesis = Take("(");
        var letters = _at;
        while (char.IsAsciiLetter(Peek()))
        {
            _at++;
        }

        var mark = _text[letters.._at];
        var isMark = mark.Length == 1 || RomanNumeral.Read(mark) > 0 || (mark.Length == 2 && LetterMark.Read(mark) > 0);
        return isMark && (parenthesis || mark.All(char.IsAsciiLetterLower)) && Take(parenthesis ? ")" : ").")
            ? Behind(isMark: true, closed: true)
            : null;
    }

    private PrintedLabel? Behind(bool isMark, bool closed)
    {
        var end = _at;
        if (_at < _text.Length && !char.IsWhiteSpace(Peek()) && !(closed && char.GetUnicodeCategory(Peek()) == System.Globalization.UnicodeCategory.OtherLetter))
        {
            return null;
        }

        Blanks();
        return new PrintedLabel(_text[_start..end], _at, isMark);
    }

    private bool Series()
    {
        if (string.CompareOrdinal(_text, _at, "PP", 0, 2) != 0 && string.CompareOrdinal(_text, _at, "OP", 0, 2) != 0)
        {
            return false;
        }

        _at += 2;
        Take(".");
        Take(" \u00A0");
        return true;
    }

    private int Digits()
    {
        var start = _at;
        while (char.IsAsciiDigit(Peek()))
        {
            _at++;
        }

        return _at - start;
    }

    private void Capital()
    {
        if (char.IsAsciiLetterUpper(Peek()) && (_at + 1 >= _text.Length || !char.IsLetterOrDigit(_text[_at + 1])))
        {
            _at++;
        }
    }

    // "30 bis", "30bis", "30.bis", "20(bis)", "20 (bis)"; never "30. bis", whose number is 30 and whose text begins with "bis".
    private bool Word(Func<string, bool> isWord)
    {
        var before = _at;
        Take(" .-\u00A0");
        var parenthesis = Take("(");
        var start = _at;
        while (char.IsAsciiLetter(Peek()))
        {
            _at++;
        }

        if (isWord(_text[start.._at]) && (!parenthesis || Take(")")))
        {
            return true;
        }

        _at = before;
        return false;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool Take(string characters)
    {
        var taken = _at < _text.Length && characters.Contains(_text[_at], StringComparison.Ordinal);
        _at += taken ? 1 : 0;
        return taken;
    }

    private void Blanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
