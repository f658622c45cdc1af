using System.Xml.Linq;

namespace Amendments.Word.Content;

/// <summary>
/// The complex fields that begin and end in one paragraph (ISO/IEC 29500-1 §17.16.18). A field that runs on into other paragraphs, as
/// a table of contents does, has no pair here: its marks take no place and its result is text.
/// </summary>
internal static class FieldPairs
{
    private static readonly HashSet<XElement> None = [];

    /// <summary>The first and last <c>w:fldChar</c> of each such field.</summary>
    public static HashSet<XElement> Of(XElement paragraph)
    {
        var open = new Stack<XElement>();
        HashSet<XElement>? pairs = null;
        foreach (var mark in paragraph.Descendants().Where(d => d.Local() == "fldChar" && IsOwn(d)))
        {
            var type = mark.Value("fldCharType");
            if (type == "begin")
            {
                open.Push(mark);
            }
            else if (type == "end" && open.TryPop(out var begin))
            {
                pairs ??= [];
                pairs.Add(begin);
                pairs.Add(mark);
            }
        }

        return pairs ?? None;

        bool IsOwn(XElement mark) => FieldPairs.IsOwn(mark, paragraph);
    }

    /// <summary>The marks and instructions of the other fields: what stands here of them is no field without the other paragraphs.</summary>
    public static List<XElement> Loose(XElement paragraph)
    {
        var pairs = Of(paragraph);
        var open = new Stack<XElement>();
        var loose = new List<XElement>();
        foreach (var element in paragraph.Descendants().Where(d => d.Local() is "fldChar" or "instrText" && IsOwn(d, paragraph)))
        {
            var type = element.Local() == "fldChar" ? element.Value("fldCharType") : null;
            if (type == "begin")
            {
                open.Push(element);
            }

            var begin = type == "end" && !pairs.Contains(element) ? null : open.FirstOrDefault();
            if (begin is null || !pairs.Contains(begin))
            {
                loose.Add(element);
            }
            else if (type == "end")
            {
                open.Pop();
            }
        }

        return loose;
    }

    private static bool IsOwn(XElement mark, XElement paragraph) =>
        mark.Ancestors().First(a => a.Local() == "p") == paragraph
        && !mark.AncestorsInParagraph().Any(a => a.Local() is "del" or "moveFrom" || a.IsFallback());
}
