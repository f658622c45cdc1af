using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>Reads a draft from the words on its pages.</summary>
internal sealed class ReadPages(IReadOnlyList<LayoutPage> layout)
{
    private readonly PageReading _reading = new(layout);
    private readonly List<Problem> _problems = [];

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The paragraphs, notes last.</summary>
    public ValueList<PrintedParagraph> Read()
    {
        var paragraphs = DraftText.ReadBlocks(BlockLooks.Of([.. _reading.Blocks.Select(b => (b.Lines, b.Text))], _reading.Measures.BodyHeight));
        var notes = Notes().ToList();
        _problems.AddRange(_reading.Problems());
        return [.. paragraphs, .. notes];
    }

    private IEnumerable<PrintedParagraph> Notes()
    {
        foreach (var note in _reading.Referred)
        {
            yield return new PrintedParagraph(ParagraphKind.Footnote, 0, _reading.Name(note), _reading.Words(note).Text);
        }

        foreach (var note in _reading.Notes.Except(_reading.Referred))
        {
            _problems.Add(new Problem($"page {note.Page}", $"Nothing in the text refers to note {note.Mark}.", "It is kept as text at the end; check where it belongs."));
            yield return new PrintedParagraph(ParagraphKind.Text, 0, string.Empty, FormattedText.Join([$"[{note.Mark}] ", _reading.Words(note).Text]));
        }
    }
}
