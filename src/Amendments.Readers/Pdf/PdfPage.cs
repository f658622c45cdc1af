namespace Amendments.Readers.Pdf;

/// <summary>A page with its lines in reading order.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PdfLine> Lines);
