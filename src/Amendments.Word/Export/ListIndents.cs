using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>The indentation that a paragraph has from its automatic numbering, and loses with it (ISO/IEC 29500-1 §17.9.22).</summary>
internal sealed class ListIndents(XElement? numbering, Styles styles)
{
    /// <summary>The <c>ind</c> and <c>tabs</c> of the paragraph's list level; null when it is not numbered automatically.</summary>
    public IReadOnlyList<XElement>? Of(XElement paragraph)
    {
        var own = paragraph.Child("pPr")?.Child("numPr");
        var style = styles.Of(paragraph);
        var id = own?.Child("numId").Number() ?? style.NumberId;
        if (id is null or 0 || numbering is null)
        {
            return null;
        }

        var number = numbering.Elements().FirstOrDefault(n => n.Local() == "num" && n.Value("numId") == Text(id.Value));
        var list = numbering.Elements().FirstOrDefault(a => a.Local() == "abstractNum" && a.Value("abstractNumId") == number?.Child("abstractNumId")?.Value("val"));
        var levels = list?.Elements().Where(l => l.Local() == "lvl").ToList() ?? [];
        var at = own?.Child("ilvl").Number() ?? style.NumberLevel;
        var level = at is not null ? levels.Find(l => l.Value("ilvl") == Text(at.Value)) : levels.Find(l => l.Child("pStyle")?.Value("val") == style.Id) ?? levels.FirstOrDefault();
        return level?.Child("pPr")?.Elements().Where(e => e.Local() is "ind" or "tabs").ToList() ?? [];
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
