using System.Text;
using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>Sets paragraphs that have no neighbour to look like, such as those of comments, from right to left where their words run so (ISO/IEC 29500-1 §17.3.1.6, §17.3.2.30).</summary>
internal static class Direction
{
    public static void Set(XElement paragraph, string text)
    {
        if (!IsRightToLeft(text))
        {
            return;
        }

        var w = paragraph.Name.Namespace;
        SchemaOrder.Set(ParagraphMarks.Properties(paragraph), new XElement(w + "bidi"), SchemaOrder.Paragraph);
        foreach (var run in paragraph.Descendants(w + "r").Where(r => r.Elements().Any(e => e.Local() is "t")))
        {
            if (run.Child("rPr") is not { } look)
            {
                run.AddFirst(look = new XElement(w + "rPr"));
            }

            SchemaOrder.Set(look, new XElement(w + "rtl"), SchemaOrder.Run);
        }
    }

    // The first letter tells (Unicode Standard Annex #9, rules P2 and P3).
    private static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
            }
        }

        return false;
    }
}
