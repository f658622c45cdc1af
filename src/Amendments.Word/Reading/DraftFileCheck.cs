using System.Globalization;
using System.Xml.Linq;
using Amendments.Papers;

namespace Amendments.Word.Reading;

/// <summary>What a person should know about a file before its text is taken for the draft.</summary>
internal static class DraftFileCheck
{
    public static IEnumerable<Problem> Problems(XElement root, XElement? footnotes, string title, List<PrintedParagraph> paragraphs)
    {
        if (root.Name.Namespace == Wml.Strict)
        {
            yield return new Problem("file", "It is a “Strict Open XML Document”, into which tracked changes cannot be written.", "Open it in Word and save it as “Word Document (.docx)”.");
        }

        var authors = Authors(root.Descendants().Concat(footnotes?.Descendants() ?? []).Where(IsChange));
        if (authors.Length > 0)
        {
            yield return new Problem("file", $"It contains tracked changes: {authors}. They were read as if accepted.",
                "Accept or reject them in Word first, or import with --tracked accept or --tracked reject.");
        }

        if (paragraphs.Count == 0)
        {
            yield return new Problem("file", "There is no text in it.", "Check that the right file was chosen; a scanned page is a picture and holds no text.");
            yield break;
        }

        if (title.Length == 0)
        {
            yield return new Problem("file", "There is no title.", "Give the title the style “Title”, or put it before the first heading and number.");
        }

        if (!paragraphs.Exists(p => p.Kind == ParagraphKind.Numbered))
        {
            yield return new Problem("file", "There is no numbered paragraph.", "Check that the numbers are numbers in Word, or typed with a full stop behind them: “12. ”.");
        }

        foreach (var paragraph in paragraphs.Where(p => p.Kind == ParagraphKind.Numbered && !Label.TryParse(p.Printed, out _)))
        {
            yield return new Problem($"“{paragraph.Printed}”", "It is printed in front of a paragraph and cannot be read as a number.", "Number the paragraphs like 22, 30 bis, 10A or PP2.");
        }
    }

    /// <summary>How many elements whose author is noted are by whom: "3 by A, 1 by B"; empty when there are none.</summary>
    public static string Authors(IEnumerable<XElement> elements) => string.Join(", ", elements
        .GroupBy(c => c.Value("author") ?? "an unnamed author", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(a => $"{Number(a.Count())} by {a.Key}"));

    /// <summary>Whether content or a mark was inserted, deleted or moved (ISO/IEC 29500-1 §17.13.5); changed formatting changes no words.</summary>
    public static bool IsChange(XElement element) =>
        element.Local() is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
