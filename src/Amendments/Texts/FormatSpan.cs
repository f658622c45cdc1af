namespace Amendments.Texts;

/// <summary>Emphasis over a stretch of a text.</summary>
/// <param name="Range">Where; never empty.</param>
/// <param name="Emphasis">How; never <see cref="Emphasis.None"/>.</param>
public sealed record FormatSpan(TextRange Range, Emphasis Emphasis);
