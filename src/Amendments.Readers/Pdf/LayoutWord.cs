namespace Amendments.Readers.Pdf;

/// <summary>A word as <c>pdftotext -bbox-layout</c> reports it, before anything is made of it.</summary>
/// <param name="Line">The number of its line in the file, from 0.</param>
/// <param name="Block">The number of its block on the page, from 0.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Text">Its letters; those of Arabic and Hebrew in the order in which they stand on the paper.</param>
internal readonly record struct LayoutWord(int Line, int Block, Box Box, string Text);
