using Amendments.Documents;
using Amendments.Texts;

namespace Amendments.Readers.Texts;

/// <summary>Gathers the words of a block, character by character, with the place of each in the file; what turns out to be a mark is dropped again.</summary>
internal sealed class FileWords
{
    /// <summary>The place of a character that the reader put in.</summary>
    public const int Nowhere = -1;

    private const int Gone = -2;

    private readonly List<char> _characters;
    private readonly List<int> _offsets;
    private readonly List<(int From, int To, Emphasis Emphasis)> _emphases = [];
    private readonly Dictionary<int, string> _notes = [];
    private bool _isBlankDue;

    /// <summary>No words yet.</summary>
    /// <param name="capacity">About how many characters there will be.</param>
    public FileWords(int capacity) => (_characters, _offsets) = (new List<char>(capacity), new List<int>(capacity));

    /// <summary>How many characters there are, the dropped ones among them.</summary>
    public int Count => _characters.Count;

    /// <summary>Adds a character.</summary>
    /// <param name="character">The character. One that no document can hold becomes a blank.</param>
    /// <param name="offset">Where it stands in the file.</param>
    public void Add(char character, int offset)
    {
        _isBlankDue &= !char.IsWhiteSpace(character);
        SettleBlank();
        Append(IsUnprintable(character) ? ' ' : character, IsUnprintable(character) ? Nowhere : offset);
    }

    /// <summary>Has a blank stand here, if words follow and there is none.</summary>
    public void AddBlank() => _isBlankDue = true;

    /// <summary>Puts a blank that is due here, before an emphasis begins or ends.</summary>
    public void SettleBlank()
    {
        if (_isBlankDue && _characters.Count > 0 && !char.IsWhiteSpace(_characters[^1]))
        {
            Append(' ', Nowhere);
        }

        _isBlankDue = false;
    }

    /// <summary>Adds the reference to a note.</summary>
    public void AddNote(string reference)
    {
        _notes.Add(_characters.Count, reference);
        Append(InlineObject.Placeholder, Nowhere);
    }

    /// <summary>Takes characters back.</summary>
    public void Drop(int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            _offsets[at] = Gone;
        }
    }

    /// <summary>Gives characters an emphasis.</summary>
    public void Emphasize(int from, int to, Emphasis emphasis) => _emphases.Add((from, to, emphasis));

    /// <summary>The characters of a stretch, without the dropped ones, as far as a message quotes them.</summary>
    public string Words(int from, int to) =>
        string.Concat(Enumerable.Range(from, Math.Min(to - from, 1_000)).Where(at => _offsets[at] != Gone).Select(at => _characters[at])).Trim();

    /// <summary>The text, and where it stands in the file.</summary>
    /// <param name="lines">The lines that the characters come from, in order.</param>
    public (FormattedText Text, ValueList<DocumentPiece> Pieces) Gather(IReadOnlyList<TextLine> lines)
    {
        var kept = Kept();
        var text = new char[kept.Count];
        var objects = new List<InlineObject>();
        var pieces = new FilePieces(lines);
        for (var at = 0; at < text.Length; at++)
        {
            text[at] = _characters[kept[at]];
            pieces.Add(at, _offsets[kept[at]]);
            if (text[at] == InlineObject.Placeholder)
            {
                objects.Add(new InlineObject(at, InlineKind.Footnote, _notes[kept[at]]));
            }
        }

        return (new FormattedText(new string(text), Spans(kept), objects.ToValueList()), pieces.ToValueList());
    }

    private static bool IsUnprintable(char character) =>
        character is '\uFFFE' or '\uFFFF' or InlineObject.Placeholder || (character is not '\t' and < '\u0080' && char.IsControl(character));

    private void Append(char character, int offset)
    {
        _characters.Add(character);
        _offsets.Add(offset);
    }

    // Without the blanks around them.
    private List<int> Kept()
    {
        var (first, last) = (0, _characters.Count - 1);
        while (first <= last && !IsWord(first))
        {
            first++;
        }

        while (last >= first && !IsWord(last))
        {
            last--;
        }

        var kept = new List<int>(last - first + 1);
        for (var at = first; at <= last; at++)
        {
            if (_offsets[at] != Gone)
            {
                kept.Add(at);
            }
        }

        return kept;
    }

    private bool IsWord(int at) => _offsets[at] != Gone && !char.IsWhiteSpace(_characters[at]);

    private ValueList<FormatSpan> Spans(List<int> kept)
    {
        if (_emphases.Count == 0)
        {
            return [];
        }

        var depth = new EmphasisDepths(_characters.Count);
        _emphases.ForEach(e => depth.Add(e.From, e.To, e.Emphasis));
        return depth.Spans(kept);
    }
}
