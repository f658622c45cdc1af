using System.Xml.Linq;

namespace Amendments.Word;

/// <summary>Puts an element of paragraph properties where the schema wants it (ISO/IEC 29500-1 §17.3.1.26, CT_PPr).</summary>
internal static class PropertyOrder
{
    private static readonly string[] Paragraph =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <summary>Puts an element in, in place of one of its name.</summary>
    public static void Set(XElement properties, XElement element)
    {
        properties.Elements(element.Name).Remove();
        var rank = Array.IndexOf(Paragraph, element.Name.LocalName);
        var next = properties.Elements().FirstOrDefault(e => Array.IndexOf(Paragraph, e.Name.LocalName) > rank);
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
