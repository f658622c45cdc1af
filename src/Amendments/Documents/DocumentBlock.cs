using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Documents;

/// <summary>A paragraph, heading, list item, cell or note of a document, its lines joined to one text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Of a heading or an item: its level from 1. Of a cell: its column from 1, so that a row ends where the column does not grow. Otherwise 0.</param>
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

    private Span? Among(TextRange range, Func<DocumentPiece, int> number)
    {
        var numbers = Touched(range).Select(number).Where(n => n > 0).ToList();
        return numbers.Count == 0 ? null : new Span(numbers.Min(), numbers.Max());
    }

    private IEnumerable<DocumentPiece> Touched(TextRange range) => Pieces.Where(p => new TextRange(p.Start, p.Length).Overlaps(range));
}
