namespace Amendments.Documents;

/// <summary>Words of a block that stand in one piece in the document: one line of it, or a part of one.</summary>
/// <param name="Start">Where they begin in the block's text, in UTF-16 code units from 0.</param>
/// <param name="Length">How many code units they have, in the block and in the document.</param>
/// <param name="Offset">Where they begin in the document's text; see <see cref="ReadDocument"/>.</param>
/// <param name="Line">The line of the file, from 1; 0 when the file has no lines.</param>
/// <param name="Page">The page, from 1; 0 when the file has no pages.</param>
public readonly record struct DocumentPiece(int Start, int Length, int Offset, int Line, int Page);
