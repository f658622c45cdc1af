using Amendments.Documents;
using Amendments.Readers.Texts;
using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>Makes paragraphs of the words on pages: takes furniture, notes and tables of contents away, joins lines, undoes hyphens.</summary>
internal sealed class PageReading
{
    private readonly Hyphens _hyphens;
    private readonly NoteReferences _references;
    private readonly int _contents;

    public PageReading(IReadOnlyList<LayoutPage> layout)
    {
        IsRightToLeft = WritingDirection.IsRightToLeft(layout);
        List<PdfPage> printed = [.. layout.Select((page, at) => PageLines.Of(page, at + 1, IsRightToLeft))];
        var pages = Furniture.Without(printed);
        Measures = new Measures(pages);
        var foot = new PageNotes(Measures);
        var withContents = pages.Select(foot.Take).ToList();
        var text = ContentsList.Without(withContents, out _contents);
        Pages = printed;
        LeftOut = [.. Missing(printed, pages).Concat(Missing(withContents, text))];
        Notes = foot.Notes;
        _hyphens = new Hyphens([.. text.SelectMany(p => p.Lines).Select(l => l.Text)]);
        _references = new NoteReferences(foot.Notes);
        Blocks = [.. new ParagraphLines(Measures).Of(text).Select(lines => Join(lines, lines.Select(_references.Read)))];
    }

    /// <summary>The pages with everything that is printed on them.</summary>
    public IReadOnlyList<PdfPage> Pages { get; }

    /// <summary>What is usual in the document.</summary>
    public Measures Measures { get; }

    /// <summary>Whether its text runs from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The paragraphs in reading order.</summary>
    public IReadOnlyList<PdfBlock> Blocks { get; }

    /// <summary>The lines that belong to the pages, or to a table of contents.</summary>
    public IReadOnlyList<PdfLine> LeftOut { get; }

    /// <summary>The notes in the order of their pages.</summary>
    public IReadOnlyList<PageNote> Notes { get; }

    /// <summary>The notes to which the text refers, in the order of the references.</summary>
    public IReadOnlyList<PageNote> Referred => _references.Found;

    /// <summary>The name of a note.</summary>
    public string Name(PageNote note) => _references.Name(note);

    /// <summary>The words of a note without its mark.</summary>
    public PdfBlock Words(PageNote note)
    {
        var first = note.Lines[0];
        List<PdfLine> lines = [new PdfLine(first.Page, first.Block, [.. first.Words.Skip(1)]), .. note.Lines.Skip(1)];
        return Join(lines, lines.Select(l => (FormattedText)l.Text));
    }

    /// <summary>What is to be looked at.</summary>
    public IEnumerable<Problem> Problems()
    {
        if (_contents > 0)
        {
            yield return new Problem("file", $"{_contents} lines of a table of contents were left out, because they repeat the headings.", string.Empty);
        }

        if (IsRightToLeft)
        {
            yield return new Problem("file", "Its text runs from right to left; a PDF keeps such letters as they stand on the paper, and lam with alef may have come out in the wrong order.", "Import the .docx if there is one.");
        }

        if (_hyphens.Guessed.Count > 0)
        {
            yield return ReadingProblems.Hyphens(_hyphens.Guessed) with { Remedy = "Look at them in the PDF." };
        }
    }

    private PdfBlock Join(IReadOnlyList<PdfLine> lines, IEnumerable<FormattedText> words)
    {
        var starts = new List<int>();
        FormattedText? text = null;
        foreach (var line in words)
        {
            text = text is null ? line : _hyphens.Join(text, line);
            starts.Add(text.Length - line.Length);
        }

        return new PdfBlock(lines, text!, starts);
    }

    private static IEnumerable<PdfLine> Missing(IReadOnlyList<PdfPage> before, IReadOnlyList<PdfPage> after) =>
        before.Zip(after).SelectMany(p => p.First.Lines.Except(p.Second.Lines));
}
