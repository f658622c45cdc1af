namespace Amendments.Documents;

/// <summary>
/// What a reader of files found in a document, in reading order. The document's text, to which offsets refer, is that of the file for
/// Markdown and plain text, decoded; for other files it is the texts of the blocks, each on a line of its own.
/// </summary>
/// <param name="Blocks">Its blocks; empty when it cannot be read.</param>
/// <param name="Problems">What is wrong with it, or is to be looked at; a file that is partly readable has both blocks and problems.</param>
public sealed record ReadDocument(ValueList<DocumentBlock> Blocks, ValueList<Problem> Problems)
{
    /// <summary>A document that cannot be read.</summary>
    public static ReadDocument Unreadable(string where, string found, string remedy) => new([], [new Problem(where, found, remedy)]);
}
