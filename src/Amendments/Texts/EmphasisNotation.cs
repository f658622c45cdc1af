using System.Text;

namespace Amendments.Texts;

/// <summary>
/// The written form of a formatted text: <c>*italic*</c>, <c>**bold**</c>, <c>__underlined__</c>, <c>[^1]</c> for a footnote,
/// and a backslash before a mark or blank that is meant literally (after CommonMark §6.2; the blank is our own). A mark that is never closed is a character like any other.
/// </summary>
public static class EmphasisNotation
{
    private static readonly (string Mark, Emphasis Emphasis)[] Marks =
        [("**", Emphasis.Bold), ("__", Emphasis.Underline), ("*", Emphasis.Italic)];

    /// <summary>Reads the notation.</summary>
    public static FormattedText Read(string notation)
    {
        ArgumentNullException.ThrowIfNull(notation);
        var reading = new Reading(notation);
        reading.Run();
        return reading.Text();
    }

    /// <summary>Writes the notation; <see cref="Read"/> gives the same text again.</summary>
    public static string Write(FormattedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var notes = text.Objects.Where(o => o.Kind == InlineKind.Footnote).ToDictionary(o => o.Offset, o => o.Reference);
        var written = new StringBuilder();
        var (offset, before) = (0, Emphasis.None);
        foreach (var (piece, emphasis) in text.Pieces())
        {
            WriteMarks(written, before ^ emphasis);
            before = emphasis;
            if (emphasis != Emphasis.None && char.IsWhiteSpace(piece[0]))
            {
                written.Append('\\');
            }

            foreach (var character in piece)
            {
                WriteCharacter(written, character, notes.GetValueOrDefault(offset++));
            }
        }

        WriteMarks(written, before);
        return written.ToString();
    }

    // Only what begins or ends here is marked: two stars and one then never stand beside two stars more.
    private static void WriteMarks(StringBuilder written, Emphasis changed) =>
        written.AppendJoin(null, Marks.Where(m => changed.HasFlag(m.Emphasis)).Select(m => m.Mark));

    private static void WriteCharacter(StringBuilder written, char character, string? note)
    {
        if (note is not null)
        {
            written.Append("[^").Append(note).Append(']');
            return;
        }

        if (character is '*' or '_' or '\\' or '[')
        {
            written.Append('\\');
        }

        written.Append(character);
    }

    private sealed class Reading(string notation)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Emphasis> _emphases = [];
        private readonly List<InlineObject> _objects = [];
        private Emphasis _current;
        private int _at;

        public void Run()
        {
            while (_at < notation.Length)
            {
                if (!Escape() && !Mark() && !Note())
                {
                    Add(notation[_at++]);
                }
            }
        }

        public FormattedText Text()
        {
            var spans = new List<FormatSpan>();
            for (int start = 0, end; start < _emphases.Count; start = end)
            {
                end = start + 1;
                while (end < _emphases.Count && _emphases[end] == _emphases[start])
                {
                    end++;
                }

                if (_emphases[start] != Emphasis.None)
                {
                    spans.Add(new FormatSpan(TextRange.Between(start, end), _emphases[start]));
                }
            }

            return new FormattedText(_text.ToString(), spans.ToValueList(), _objects.ToValueList());
        }

        private bool Escape()
        {
            if (notation[_at] != '\\' || _at + 1 == notation.Length || !(char.IsPunctuation(notation[_at + 1]) || char.IsWhiteSpace(notation[_at + 1])))
            {
                return false;
            }

            Add(notation[_at + 1]);
            _at += 2;
            return true;
        }

        private bool Mark()
        {
            foreach (var (mark, emphasis) in Marks)
            {
                if (string.CompareOrdinal(notation, _at, mark, 0, mark.Length) != 0)
                {
                    continue;
                }

                var closes = _current.HasFlag(emphasis);
                if (!closes && !Opens(mark))
                {
                    continue;
                }

                _current ^= emphasis;
                _at += mark.Length;
                return true;
            }

            return false;
        }

        private bool Opens(string mark)
        {
            var next = _at + mark.Length;
            return next < notation.Length && !char.IsWhiteSpace(notation[next])
                && notation.IndexOf(mark, next, StringComparison.Ordinal) > next;
        }

        private bool Note()
        {
            if (string.CompareOrdinal(notation, _at, "[^", 0, 2) != 0)
            {
                return false;
            }

            var close = notation.IndexOf(']', _at);
            if (close < _at + 3)
            {
                return false;
            }

            _objects.Add(new InlineObject(_text.Length, InlineKind.Footnote, notation[(_at + 2)..close]));
            Add(InlineObject.Placeholder);
            _at = close + 1;
            return true;
        }

        private void Add(char character)
        {
            _text.Append(character);
            _emphases.Add(_current);
        }
    }
}
