using Amendments.Texts;

namespace Amendments.Documents;

/// <summary>A stretch of a document as a document of its own, whose blocks know where they stand in the whole one.</summary>
public static class DocumentPart
{
    /// <summary>Cuts it out.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="span">The stretch.</param>
    public static ReadDocument Of(ReadDocument document, DocumentSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ReadDocument(span.Parts(document).Select(p => Cut(document.Blocks[p.Block], p.Range)).ToValueList(), []);
    }

    /// <summary>The smallest stretch that holds a range of the document's text; null when nothing of it stands there.</summary>
    /// <param name="document">The document.</param>
    /// <param name="characters">The range, in UTF-16 code units of the document's text.</param>
    public static DocumentSpan? Find(ReadDocument document, TextRange characters)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentSpan? found = null;
        for (var at = 0; at < document.Blocks.Count; at++)
        {
            foreach (var piece in document.Blocks[at].Pieces.Where(p => new TextRange(p.Offset, p.Length).Overlaps(characters)))
            {
                var part = characters.Within(new TextRange(piece.Offset, piece.Length)).Shift(piece.Start - piece.Offset);
                var here = new DocumentSpan(at, part.Start, at, part.End);
                found = found?.Through(here) ?? here;
            }
        }

        return found;
    }

    // Only the part that begins a block has its mark.
    private static DocumentBlock Cut(DocumentBlock block, TextRange range) => block with
    {
        Mark = range.Start == 0 ? block.Mark : string.Empty,
        Text = block.Text.Slice(range),
        Pieces = block.Pieces.Select(p => (Piece: p, Kept: range.Within(new TextRange(p.Start, p.Length)))).Where(p => !p.Kept.IsEmpty)
            .Select(p => p.Piece with { Start = p.Kept.Start - range.Start, Length = p.Kept.Length, Offset = p.Piece.Offset + p.Kept.Start - p.Piece.Start }).ToValueList(),
    };
}
