using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>Words of the draft that two requests meet at.</summary>
/// <param name="Paragraph">The paragraph; null for the beginning of the draft.</param>
/// <param name="Range">The words; the whole text where the paragraph is at issue, empty for a place between words.</param>
public sealed record ContestedWords(ParagraphId? Paragraph, TextRange Range);
