using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Amendments.Word.Packaging;

namespace Amendments.Tests.Word;

/// <summary>Makes a .docx around a body written by hand, with a list, a footnote and a comment to refer to.</summary>
internal static partial class TestSource
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private const string Namespaces =
        $"xmlns:w=\"{Main}\" xmlns:r=\"{Office}\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    public static DocxPackage Open(string body) => DocxPackage.Open(Docx(body));

    /// <summary>The bytes of a document with this body; footnotes and comments are there if the body refers to any.</summary>
    public static byte[] Docx(string body)
    {
        var parts = new List<(string Name, string Kind, string Xml)> { ("word/numbering.xml", "numbering", NumberingPart) };
        if (body.Contains("footnoteReference", StringComparison.Ordinal))
        {
            parts.Add(("word/footnotes.xml", "footnotes", FootnotesPart));
        }

        if (body.Contains("commentReference", StringComparison.Ordinal))
        {
            parts.Add(("word/comments.xml", "comments", CommentsPart));
        }

        return Zip(parts, $"<w:document {Namespaces}><w:body>{Numbered(body)}<w:sectPr/></w:body></w:document>");
    }

    /// <summary>A document with this body and one more part that it refers to, such as a header.</summary>
    public static DocxPackage OpenWith(string body, string kind, string xml)
    {
        var root = kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
        var part = $"<w:{root} {Namespaces}>{Numbered(xml, 500)}</w:{root}>";
        return DocxPackage.Open(Zip([($"word/{kind}.xml", kind, part)], $"<w:document {Namespaces}><w:body>{Numbered(body)}<w:sectPr/></w:body></w:document>"));
    }

    /// <summary>A story with this content, for tests that need no file.</summary>
    public static XElement Story(string body) => XElement.Parse($"<w:body {Namespaces}>{Numbered(body)}</w:body>", LoadOptions.PreserveWhitespace);

    /// <summary>The text of each paragraph of the main document, deleted text left out.</summary>
    public static List<string> Paragraphs(DocxPackage package) => Paragraphs(package.ReadXml(package.MainDocument).Root!);

    public static List<string> Paragraphs(XElement story) =>
        [.. story.Descendants(XName.Get("p", Main)).Select(p => string.Concat(p.Descendants(XName.Get("t", Main)).Select(t => t.Value)))];

    /// <summary>The XML as one string in which an empty element has one spelling.</summary>
    public static string Normalized(XElement element)
    {
        var copy = new XElement(element);
        foreach (var leaf in copy.DescendantsAndSelf().Where(e => !e.HasElements && e.Value.Length == 0))
        {
            leaf.RemoveNodes();
        }

        return copy.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The zip of these entries, whatever they are.</summary>
    public static byte[] ZipOf(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Zip(List<(string Name, string Kind, string Xml)> parts, string document)
    {
        var overrides = string.Concat(parts.Select(p => $"<Override PartName=\"/{p.Name}\" ContentType=\"{Type}{p.Kind}+xml\"/>"));
        var relationships = string.Concat(parts.Select((p, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{p.Kind}\" Target=\"{p.Name[5..]}\"/>"));
        return ZipOf([
            ("[Content_Types].xml", $"{Declaration}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Type}document.main+xml\"/>{overrides}</Types>"),
            ("_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/document.xml", Declaration + document),
            ("word/_rels/document.xml.rels", Relationships(relationships)),
            .. parts.Select(p => (p.Name, Declaration + p.Xml)),
        ]);
    }

    private static string Relationships(string content) =>
        $"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static string Numbered(string markup, int last = 100) =>
        IdPlace().Replace(markup, _ => $"w:id=\"{(++last).ToString(CultureInfo.InvariantCulture)}\"");

    [GeneratedRegex("w:id=\"#\"")]
    private static partial Regex IdPlace();

    private const string NumberingPart =
        $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private const string FootnotesPart =
        $"<w:footnotes {Namespaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> NOTE</w:t></w:r></w:p></w:footnote></w:footnotes>";

    private const string CommentsPart =
        $"<w:comments {Namespaces}><w:comment w:id=\"0\" w:author=\"A\" w:date=\"2026-11-22T09:00:00Z\" w:initials=\"A\"><w:p><w:r><w:t>c</w:t></w:r></w:p></w:comment></w:comments>";
}
