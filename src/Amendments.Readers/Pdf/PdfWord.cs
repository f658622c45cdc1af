namespace Amendments.Readers.Pdf;

/// <summary>Letters that stand close together on a page.</summary>
/// <param name="Box">Where they stand.</param>
/// <param name="Text">The letters, not empty.</param>
/// <param name="IsSpaced">Whether a blank stands before them in their line; small numbers of notes follow their word without one.</param>
internal sealed record PdfWord(Box Box, string Text, bool IsSpaced = false);
