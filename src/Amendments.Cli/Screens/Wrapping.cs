using System.Globalization;
using System.Text;

namespace Amendments.Cli.Screens;

/// <summary>Breaks a phrase into lines: at blanks, at line ends, beside Chinese and other wide characters, and where a word is longer than a line.</summary>
internal sealed class Wrapping
{
    private readonly int _width;
    private readonly List<Phrase> _lines = [];
    private readonly List<(StringBuilder Text, Look Look)> _word = [];
    private readonly List<(StringBuilder Text, Look Look)> _blanks = [];
    private Phrase _line = new();
    private int _used;

    private Wrapping(int width) => _width = width;

    /// <summary>The lines.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="width">Cells in a line; null for lines without end.</param>
    public static List<Phrase> Lines(Phrase phrase, int? width)
    {
        var wrapping = new Wrapping(Math.Max(width ?? int.MaxValue / 2, 1));
        foreach (var (text, look) in phrase.Pieces)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                wrapping.Take(rune, look);
            }
        }

        wrapping.EndLine();
        return wrapping._lines;
    }

    private void Take(Rune rune, Look look)
    {
        if (rune.Value == '\n')
        {
            EndLine();
        }
        else if (rune.Value == ' ')
        {
            EndWord();
            Append(_blanks, rune, look);
        }
        else
        {
            // What closes a quotation or a sentence never begins a line.
            if (CellWidth.IsWide(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation))
            {
                EndWord();
            }

            if (Width(_word) + CellWidth.Of(rune) > _width)
            {
                EndWord();
            }

            Append(_word, rune, look);
        }
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        var (blanks, word) = (Width(_blanks), Width(_word));
        if (_used > 0 && _used + blanks + word > _width)
        {
            BreakLine();
        }

        Move(_blanks);
        Move(_word);
    }

    private void EndLine()
    {
        EndWord();
        BreakLine();
    }

    private void BreakLine()
    {
        _lines.Add(_line);
        _line = new Phrase();
        _used = 0;
        _blanks.Clear();
    }

    private void Move(List<(StringBuilder Text, Look Look)> from)
    {
        foreach (var (text, look) in from)
        {
            _line.Add(text.ToString(), look);
        }

        _used += Width(from);
        from.Clear();
    }

    private static void Append(List<(StringBuilder Text, Look Look)> to, Rune rune, Look look)
    {
        if (to.Count == 0 || to[^1].Look != look)
        {
            to.Add((new StringBuilder(), look));
        }

        to[^1].Text.Append(rune.ToString());
    }

    private static int Width(List<(StringBuilder Text, Look Look)> pieces) => pieces.Sum(p => CellWidth.Of(p.Text.ToString()));
}
