using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>Printed lines joined to a paragraph.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Text">Their words, with references to notes.</param>
/// <param name="Starts">Where each line begins in the text.</param>
internal sealed record PdfBlock(IReadOnlyList<PdfLine> Lines, FormattedText Text, IReadOnlyList<int> Starts);
