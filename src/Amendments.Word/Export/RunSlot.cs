using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>A run of a paragraph and the stretch of the paragraph's content that it holds.</summary>
/// <param name="Element">The <c>w:r</c>; or a <c>w:fldSimple</c> or equation, which holds runs of its own.</param>
/// <param name="Start">Offset in the content, in UTF-16 code units from 0.</param>
/// <param name="End">Offset after it.</param>
/// <param name="IsText">Whether it is made of characters, so that its look can be taken for others.</param>
internal sealed record RunSlot(XElement Element, int Start, int End, bool IsText)
{
    public bool IsRun => Element.Local() == "r";

    /// <summary>Whether it is an equation, which is struck as a whole.</summary>
    public bool IsEquation => Element.Name.LocalName is "oMath" or "oMathPara";
}
