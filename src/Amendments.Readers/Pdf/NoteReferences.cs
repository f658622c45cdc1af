using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>Finds the raised numbers in the text that refer to the notes of their page. Each note is referred to once; a second number is a number.</summary>
internal sealed class NoteReferences
{
    private readonly Dictionary<(int Page, string Mark), PageNote> _open = [];
    private readonly Dictionary<PageNote, string> _names = [];
    private readonly List<PageNote> _found = [];

    public NoteReferences(IEnumerable<PageNote> notes)
    {
        foreach (var note in notes)
        {
            _names[note] = _names.ContainsValue(note.Mark) ? $"{note.Mark}/{note.Page}" : note.Mark;
            _open.TryAdd((note.Page, note.Mark), note);
        }
    }

    /// <summary>The notes in the order in which the text refers to them.</summary>
    public IReadOnlyList<PageNote> Found => _found;

    /// <summary>The name of a note: its mark, with the page where that mark was used before.</summary>
    public string Name(PageNote note) => _names[note];

    /// <summary>The words of a line with references in the place of raised numbers.</summary>
    public FormattedText Read(PdfLine line) =>
        FormattedText.Join(line.Words.Select((word, at) => (word.IsSpaced && at > 0 ? " " : string.Empty) + Word(line, word)));

    private FormattedText Word(PdfLine line, PdfWord word)
    {
        if (!line.IsRaised(word) || !_open.Remove((line.Page, word.Text.Trim('(', ')', '[', ']')), out var note))
        {
            return word.Text;
        }

        _found.Add(note);
        return new FormattedText($"{InlineObject.Placeholder}", null, [new InlineObject(0, InlineKind.Footnote, _names[note])]);
    }
}
