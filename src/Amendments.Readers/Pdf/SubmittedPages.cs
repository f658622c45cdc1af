using Amendments.Documents;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>Reads a submission from the words on its pages.</summary>
internal sealed class SubmittedPages(IReadOnlyList<LayoutPage> layout)
{
    private readonly PageReading _reading = new(layout);

    /// <summary>What a person should look at.</summary>
    public IEnumerable<Problem> Problems() => _reading.Problems();

    /// <summary>The blocks: page by page the header, the text, the footer; notes last.</summary>
    public IEnumerable<DocumentBlock> Read()
    {
        var text = DraftText.ReadBlocks(BlockLooks.Of([.. _reading.Blocks.Select(b => (b.Lines, b.Text))], _reading.Measures.BodyHeight));
        var printed = _reading.Blocks.Zip(text, (block, paragraph) => (block.Lines[0].Page, Order: 1, Block: Block(block, paragraph)))
            .Concat(_reading.LeftOut.Select(line => (line.Page, Order: IsAtTop(line) ? 0 : 2, Block: Furniture(line))))
            .OrderBy(b => b.Page).ThenBy(b => b.Order);
        return printed.Select(b => b.Block).Concat(_reading.Notes.Select(Note));
    }

    private bool IsAtTop(PdfLine line) => line.Box.Top < _reading.Pages[line.Page - 1].Height / 2;

    private static DocumentBlock Block(PdfBlock block, PrintedParagraph paragraph)
    {
        var whole = Placed(block, BlockKind.Text, string.Empty);
        if (paragraph.Kind is ParagraphKind.Title or ParagraphKind.Heading)
        {
            return whole with { Kind = BlockKind.Heading, Level = Math.Max(1, paragraph.Level) };
        }

        var level = paragraph.Kind == ParagraphKind.SubParagraph ? paragraph.Level : 0;
        return ListMark.Read(block.Text.Text) is { } mark && mark.Length < block.Text.Length
            ? whole.Slice(TextRange.Between(mark.Length, block.Text.Length)) with { Kind = BlockKind.Item, Level = Math.Max(1, Math.Max(level, mark.Numbers)), Mark = mark.Printed }
            : whole;
    }

    private DocumentBlock Note(PageNote note) => Placed(_reading.Words(note), BlockKind.Note, _reading.Name(note));

    private static DocumentBlock Furniture(PdfLine line) =>
        Placed(new PdfBlock([line], line.Text, [0]), BlockKind.Furniture, string.Empty);

    private static DocumentBlock Placed(PdfBlock block, BlockKind kind, string mark)
    {
        var pieces = block.Lines.Select((line, at) => (line.Page, Start: block.Starts[at], End: at + 1 < block.Starts.Count ? block.Starts[at + 1] : block.Text.Length))
            .Where(p => p.End > p.Start)
            .Select(p => new DocumentPiece(p.Start, p.End - p.Start, p.Start, 0, p.Page));
        return new DocumentBlock(kind, 0, mark, block.Text, pieces.ToValueList());
    }
}
