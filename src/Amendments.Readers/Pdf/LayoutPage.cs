namespace Amendments.Readers.Pdf;

/// <summary>A page as <c>pdftotext -bbox-layout</c> reports it.</summary>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Words">Its words, line by line.</param>
internal sealed record LayoutPage(double Width, double Height, IReadOnlyList<LayoutWord> Words);
