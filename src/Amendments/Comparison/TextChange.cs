using Amendments.Texts;

namespace Amendments.Comparison;

/// <summary>A stretch of one text that stands differently in another.</summary>
/// <param name="Old">Where in the text before; empty for an insertion.</param>
/// <param name="New">Where in the text after; empty for a deletion.</param>
public sealed record TextChange(TextRange Old, TextRange New);
