using System.Globalization;
using System.Text;

namespace Amendments.Cli.Screens;

/// <summary>Breaks a phrase into lines: at blanks, at line ends, beside Chinese and other wide characters, and where a word is longer than a line.</summary>
internal sealed class Wrapping
{
    private readonly int _width;
    private readonly List<Phrase> _lines = [];
    private readonly Stretch _word = new();
    private readonly Stretch _blanks = new();
    private readonly bool _partsChanges;
    private Phrase _line = new();
    private Look _look;
    private int _last;
    private int _used;

    private Wrapping(int width, bool partsChanges) => (_width, _partsChanges) = (width, partsChanges);

    /// <summary>The lines.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="width">Cells in a line; null for lines without end.</param>
    /// <param name="partsChanges">Whether a line may end between struck and added words, too, for narrow columns.</param>
    public static List<Phrase> Lines(Phrase phrase, int? width, bool partsChanges = false)
    {
        if (width is null && IsLine(phrase))
        {
            return [phrase];
        }

        var wrapping = new Wrapping(Math.Max(width ?? int.MaxValue / 2, 1), partsChanges);
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

    // Output into a file is all such lines.
    private static bool IsLine(Phrase phrase) =>
        phrase.Pieces is not [.., (var end, _)] || (!end.EndsWith(' ') && phrase.Pieces.All(p => !p.Text.Contains('\n', StringComparison.Ordinal)));

    private void Take(Rune rune, Look look)
    {
        if (rune.Value == '\n')
        {
            EndLine();
        }
        else if (rune.Value == ' ')
        {
            EndWord();
            _blanks.Add(rune, look);
        }
        else
        {
            // What closes a quotation or a sentence never begins a line.
            if (CellWidth.IsWide(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation))
            {
                EndWord();
            }

            if (_word.Width + CellWidth.Of(rune) > _width || (_partsChanges && IsBetweenChanges(rune, look)))
            {
                EndWord();
            }

            _word.Add(rune, look);
        }

        (_look, _last) = (look, rune.Value);
    }

    // Without colours "[-old-]{+new+}" is one word.
    private bool IsBetweenChanges(Rune rune, Look look) => (_look == Look.Struck && look == Look.Added) || (_last == ']' && rune.Value == '{');

    private void EndWord()
    {
        if (_word.IsEmpty)
        {
            return;
        }

        if (_used > 0 && _used + _blanks.Width + _word.Width > _width)
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

    private void Move(Stretch from)
    {
        _used += from.Width;
        from.MoveTo(_line);
    }
}
