using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>A text that nobody proposed in which words stand.</summary>
/// <param name="Document">The id of its draft or background document.</param>
/// <param name="Where">The place in it, as people name it.</param>
/// <param name="Text">The text.</param>
/// <param name="Matches">Where in it the words stand.</param>
/// <param name="Line">The line of the ledger by which the document was taken in.</param>
public sealed record TracePlace(string Document, string Where, string Text, ValueList<TextRange> Matches, long Line);
