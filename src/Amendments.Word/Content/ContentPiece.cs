using System.Xml.Linq;

namespace Amendments.Word.Content;

/// <summary>A piece of a paragraph's XML and the stretch of the text that it stands for.</summary>
/// <param name="Node">The element: <c>w:t</c>, <c>w:tab</c>, <c>w:footnoteReference</c>, <c>w:drawing</c>, <c>w:fldSimple</c> ...; of a complex field its first <c>w:fldChar</c>.</param>
/// <param name="Last">The same element; of a complex field its last <c>w:fldChar</c>. Everything between belongs to the piece.</param>
/// <param name="Run">The <c>w:r</c> around <paramref name="Node"/>; null when it stands in none (simple field, equation).</param>
/// <param name="Start">Offset in the paragraph's text, in UTF-16 code units from 0.</param>
/// <param name="Length">Length in UTF-16 code units; more than 1 only for <c>w:t</c>.</param>
public sealed record ContentPiece(XElement Node, XElement Last, XElement? Run, int Start, int Length)
{
    /// <summary>Offset after the piece.</summary>
    public int End => Start + Length;
}
