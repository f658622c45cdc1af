using System.Xml.Linq;

namespace Amendments.Word;

/// <summary>The order in which the schema wants the elements of properties (ISO/IEC 29500-1, annex A).</summary>
internal static class SchemaOrder
{
    /// <summary>CT_PPr, §17.3.1.26.</summary>
    public static readonly string[] Paragraph =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <summary>CT_RPr, §17.3.2.28.</summary>
    public static readonly string[] Run =
    [
        "ins", "del", "moveFrom", "moveTo", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
        "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight",
        "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange",
    ];

    /// <summary>Puts an element where the order wants it, in place of one of its name.</summary>
    public static void Set(XElement properties, XElement element, string[] order)
    {
        properties.Elements(element.Name).Remove();
        var rank = Array.IndexOf(order, element.Name.LocalName);
        var next = properties.Elements().FirstOrDefault(e => Array.IndexOf(order, e.Local()) > rank);
        if (next is null)
        {
            properties.Add(element);
        }
        else
        {
            next.AddBeforeSelf(element);
        }
    }
}
