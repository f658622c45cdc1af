using Amendments.Texts;

namespace Amendments.Documents;

/// <summary>A line or block of a document around a passage.</summary>
/// <param name="Number">The number of the line, or of the block, from 1.</param>
/// <param name="Page">Its page, from 1; null when the document has none.</param>
/// <param name="Text">Its text.</param>
/// <param name="Passage">What of it belongs to the passage; empty when nothing does.</param>
public sealed record ContextLine(int Number, int? Page, string Text, TextRange Passage);
