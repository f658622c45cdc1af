using Amendments.Documents;

namespace Amendments.Background;

/// <summary>Takes blocks apart into the lines that they were printed in: a table of contents often comes as one block.</summary>
internal static class BlockLines
{
    /// <summary>The lines of all blocks of a document.</summary>
    public static List<BlockLine> Of(ReadDocument document) =>
        [.. document.Blocks.Index().SelectMany(b => Of(b.Item).Select(line => line with { Block = b.Index }))];

    /// <summary>The lines of a block, without empty ones; where they are not known, the text cut at its line breaks.</summary>
    public static IEnumerable<BlockLine> Of(DocumentBlock block)
    {
        var (text, starts) = (block.Text.Text, new List<int> { 0 });
        for (var i = 1; i < block.Pieces.Count; i++)
        {
            // Pieces of one line lie beside each other where marks of emphasis were taken out.
            var (before, piece) = (block.Pieces[i - 1], block.Pieces[i]);
            if (piece.Line != before.Line || (piece.Line == 0 && piece.Page != 0))
            {
                starts.Add(piece.Start);
            }
        }

        return starts.Select((start, i) => text[start..(i + 1 < starts.Count ? starts[i + 1] : text.Length)])
            .SelectMany(line => line.Split(['\n', '\u2028', '\v']))
            .Select(line => new BlockLine(0, line.Trim()))
            .Where(line => line.Text.Length > 0);
    }
}
