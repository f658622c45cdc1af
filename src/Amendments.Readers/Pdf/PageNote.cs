namespace Amendments.Readers.Pdf;

/// <summary>A note at the foot of a page.</summary>
/// <param name="Mark">The number or sign that is printed before it.</param>
/// <param name="Page">The page on which it begins, from 1.</param>
/// <param name="Lines">Its lines, the mark included.</param>
internal sealed record PageNote(string Mark, int Page, List<PdfLine> Lines);
