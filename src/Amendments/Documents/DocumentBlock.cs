using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Documents;

/// <summary>A paragraph, heading, list item, cell or note of a document, its lines joined to one text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Of a heading or an item: its level from 1. Of a cell: its column from 1; a row begins where the column gets smaller, and several blocks with one column are one cell. Of text that stands as a quotation: 1. Otherwise 0.</param>
/// <param name="Mark">The mark of an item or note as printed: "1.", "-", "(a)"; empty when it has none.</param>
/// <param name="Text">Its words with their emphasis, without the mark.</param>
/// <param name="Pieces">Where the words stand in the document, in order. Characters that the reader put in, such as the blank between two lines, belong to none.</param>
public sealed record DocumentBlock(BlockKind Kind, int Level, string Mark, FormattedText Text, ValueList<DocumentPiece> Pieces)
{
    /// <summary>The smallest range of the document's text that holds a range of the block's text; null when it holds nothing that stands in the document.</summary>
    public TextRange? InDocument(TextRange range)
    {
        TextRange? found = null;
        foreach (var piece in Touched(range))
        {
            var part = range.Within(new TextRange(piece.Start, piece.Length)).Shift(piece.Offset - piece.Start);
            found = found is { } before ? TextRange.Between(Math.Min(before.Start, part.Start), Math.Max(before.End, part.End)) : part;
        }

        return found;
    }

    /// <summary>The first and last line of a range of the block's text; null when the file has no lines.</summary>
    public Span? Lines(TextRange range) => Among(range, p => p.Line);

    /// <summary>The first and last page of a range of the block's text; null when the file has no pages.</summary>
    public Span? Pages(TextRange range) => Among(range, p => p.Page);

    /// <summary>The block, or several one after the other, none of them longer than a limit; the mark stays with the first.</summary>
    /// <param name="longest">The limit in UTF-16 code units.</param>
    public IEnumerable<DocumentBlock> Cut(int longest)
    {
        for (var start = 0; start < Text.Length || start == 0;)
        {
            var end = Math.Min(Text.Length, start + longest);
            end -= end < Text.Length && char.IsLowSurrogate(Text.Text[end]) ? 1 : 0;
            yield return start == 0 && end == Text.Length ? this : Slice(TextRange.Between(start, end)) with { Mark = start == 0 ? Mark : string.Empty };
            start = Math.Max(end, 1);
        }
    }

    /// <summary>The block with a stretch of its text.</summary>
    public DocumentBlock Slice(TextRange range) => this with { Text = Text.Slice(range), Pieces = Touched(range).Select(p => Part(p, range)).ToValueList() };

    private static DocumentPiece Part(DocumentPiece piece, TextRange range)
    {
        var part = new TextRange(piece.Start, piece.Length).Within(range);
        return piece with { Start = part.Start - range.Start, Length = part.Length, Offset = piece.Offset + part.Start - piece.Start };
    }

    private Span? Among(TextRange range, Func<DocumentPiece, int> number)
    {
        var numbers = Touched(range).Select(number).Where(n => n > 0).ToList();
        return numbers.Count == 0 ? null : new Span(numbers.Min(), numbers.Max());
    }

    private IEnumerable<DocumentPiece> Touched(TextRange range) => Pieces.Where(p => new TextRange(p.Start, p.Length).Overlaps(range));
}
