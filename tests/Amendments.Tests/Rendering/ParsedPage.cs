using System.Text;
using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Texts;

namespace Amendments.Tests.Rendering;

/// <summary>A page read back as XML, for tests alone: the product never reads what it wrote.</summary>
internal sealed class ParsedPage
{
    public ParsedPage(string html)
    {
        Document = XDocument.Parse(html, LoadOptions.PreserveWhitespace);
        Ids = [.. Document.Descendants().Attributes("id").Select(a => a.Value)];
        Links = [.. Document.Descendants("a").Attributes("href").Select(a => a.Value)];
        Paragraphs = [.. Document.Descendants("main").Elements("section").Select(s => s.Elements("div").First().Elements().First(e => Is(e, "words")))];
    }

    public XDocument Document { get; }

    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyList<string> Links { get; }

    /// <summary>The element that holds the words of each paragraph of the paper.</summary>
    public IReadOnlyList<XElement> Paragraphs { get; }

    public string Text => Document.Root!.Value;

    public XElement ById(string id) => Document.Descendants().Single(e => e.Attribute("id")?.Value == id);

    /// <summary>The text of a paragraph without its label, its marks, its tags, and without <c>ins</c> or <c>del</c>; an object is U+FFFC.</summary>
    public static string Words(XElement paragraph, string without)
    {
        var text = new StringBuilder();
        Add(paragraph, without, text);
        return text.ToString();
    }

    public static string Before(Redline redline) => redline.Original().Text;

    public static string After(Redline redline) => redline.Revised().Text;

    public static bool Is(XElement element, string @class) => element.Attribute("class")?.Value.Split(' ').Contains(@class) == true;

    private static void Add(XElement element, string without, StringBuilder text)
    {
        var afterLabel = false;
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XElement child when child.Name == without || Is(child, "mark") || Is(child, "owner"):
                    break;
                case XElement child when Is(child, "label"):
                    afterLabel = true;
                    continue;
                case XElement { Name.LocalName: "sup" or "br" } or XElement { FirstAttribute.Value: "object" or "field" }:
                    text.Append(InlineObject.Placeholder);
                    break;
                case XElement child:
                    Add(child, without, text);
                    break;
                case XText words:
                    text.Append(afterLabel ? words.Value[1..] : words.Value);
                    break;
            }

            afterLabel = false;
        }
    }
}
