namespace Amendments.Documents;

/// <summary>
/// What a reader of files found in a document, in reading order. The document's text, to which offsets refer, is that of the file for
/// Markdown and plain text, decoded; for other files it is the texts of the blocks, each on a line of its own.
/// </summary>
/// <param name="Blocks">Its blocks; empty when it cannot be read.</param>
/// <param name="Problems">What is wrong with it, or is to be looked at; a file that is partly readable has both blocks and problems.</param>
public sealed record ReadDocument(ValueList<DocumentBlock> Blocks, ValueList<Problem> Problems)
{
    /// <summary>A document whose text is the texts of its blocks, each on a line of its own.</summary>
    /// <param name="blocks">Its blocks; the offsets of their pieces are those in the block itself.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static ReadDocument OfBlocks(IEnumerable<DocumentBlock> blocks, IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var offset = 0;
        var laid = new List<DocumentBlock>();
        foreach (var block in blocks)
        {
            laid.Add(block with { Pieces = block.Pieces.Select(p => p with { Offset = p.Offset + offset }).ToValueList() });
            offset += block.Text.Length + 1;
        }

        return new ReadDocument(laid.ToValueList(), problems.ToValueList());
    }

    /// <summary>A document that cannot be read.</summary>
    public static ReadDocument Unreadable(string where, string found, string remedy) => new([], [new Problem(where, found, remedy)]);
}
