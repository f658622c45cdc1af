using System.Xml.Linq;

namespace Amendments.Word.Content;

/// <summary>The characters of single elements.</summary>
internal static class WordText
{
    /// <summary>
    /// The characters of a <c>w:t</c>: without <c>xml:space="preserve"</c> the blanks around it are layout of the file, and a line end
    /// inside it is a blank (ISO/IEC 29500-1 §17.3.3.31; XML 1.0 §2.10).
    /// </summary>
    public static string Of(XElement element)
    {
        var text = Written(element);
        return text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? text : text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
    }

    /// <summary>The same characters as they are written, tabs and line ends among them.</summary>
    public static string Written(XElement element)
    {
        var text = element.Value;
        return text.Length > 0 && (IsSpace(text[0]) || IsSpace(text[^1])) && !Preserves(element) ? text.Trim(' ', '\t', '\n', '\r') : text;
    }

    /// <summary>The name that Word gave a drawing, or empty.</summary>
    public static string DrawingName(XElement element) =>
        element.Descendants().FirstOrDefault(d => d.Name.LocalName == "docPr")?.Attribute("name")?.Value ?? string.Empty;

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r';

    private static bool Preserves(XElement element) =>
        element.AncestorsAndSelf().Select(a => a.Attribute(XNamespace.Xml + "space")).FirstOrDefault(a => a is not null)?.Value == "preserve";
}
