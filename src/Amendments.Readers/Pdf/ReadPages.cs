using Amendments.Papers;
using Amendments.Readers.Texts;
using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>Reads a draft from the words on its pages.</summary>
internal sealed class ReadPages
{
    private readonly IReadOnlyList<LayoutPage> _layout;
    private readonly List<Problem> _problems = [];

    public ReadPages(IReadOnlyList<LayoutPage> layout) => _layout = layout;

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The paragraphs, notes last.</summary>
    public ValueList<PrintedParagraph> Read()
    {
        var rightToLeft = WritingDirection.IsRightToLeft(_layout);
        var pages = Furniture.Without([.. _layout.Select((page, at) => PageLines.Of(page, at + 1, rightToLeft))]);
        var measures = new Measures(pages);
        var foot = new PageNotes(measures);
        var text = ContentsList.Without([.. pages.Select(foot.Take)], out var contents);
        var hyphens = new Hyphens([.. text.SelectMany(p => p.Lines).Select(l => l.Text)]);
        var references = new NoteReferences(foot.Notes);
        var blocks = new ParagraphLines(measures).Of(text)
            .Select(lines => (lines, Joined(lines.Select(references.Read), hyphens))).ToList();
        var paragraphs = DraftText.ReadBlocks(BlockLooks.Of(blocks, measures.BodyHeight));
        var notes = Notes(foot.Notes, references, hyphens).ToList();
        Say(rightToLeft, contents, hyphens);
        return [.. paragraphs, .. notes];
    }

    private static FormattedText Joined(IEnumerable<FormattedText> lines, Hyphens hyphens) => lines.Aggregate(hyphens.Join);

    private IEnumerable<PrintedParagraph> Notes(IReadOnlyList<PageNote> notes, NoteReferences references, Hyphens hyphens)
    {
        foreach (var note in references.Found)
        {
            yield return new PrintedParagraph(ParagraphKind.Footnote, 0, references.Name(note), Words(note, hyphens));
        }

        foreach (var note in notes.Except(references.Found))
        {
            _problems.Add(new Problem($"page {note.Page}", $"Nothing in the text refers to note {note.Mark}.", "It is kept as text at the end; check where it belongs."));
            yield return new PrintedParagraph(ParagraphKind.Text, 0, string.Empty, FormattedText.Join([$"[{note.Mark}] ", Words(note, hyphens)]));
        }
    }

    private static FormattedText Words(PageNote note, Hyphens hyphens)
    {
        var first = note.Lines[0];
        FormattedText begin = new PdfLine(first.Page, first.Block, [.. first.Words.Skip(1)]).Text;
        return note.Lines.Skip(1).Select(l => (FormattedText)l.Text).Aggregate(begin, hyphens.Join);
    }

    private void Say(bool rightToLeft, int contents, Hyphens hyphens)
    {
        if (contents > 0)
        {
            _problems.Add(new Problem("file", $"{contents} lines of a table of contents were left out, because they repeat the headings.", string.Empty));
        }

        if (rightToLeft)
        {
            _problems.Add(new Problem("file", "Its text runs from right to left; a PDF keeps such letters as they stand on the paper, and lam with alef may have come out in the wrong order.", "Import the .docx if there is one."));
        }

        if (hyphens.Guessed.Count > 0)
        {
            var words = hyphens.Guessed.Distinct(StringComparer.Ordinal).ToList();
            var more = words.Count > 12 ? $" and {words.Count - 12} more" : string.Empty;
            _problems.Add(new Problem("file", $"Hyphens at line ends may belong to their words or not. Read as: {string.Join(", ", words.Take(12))}{more}.", "Look at them in the PDF."));
        }
    }
}
