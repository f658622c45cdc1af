using System.Globalization;
using Amendments.Papers;
using Amendments.Word.Reading;

namespace Amendments.Tests.Word;

/// <summary>Builds a small .docx with styles, lists and footnotes, one call a paragraph.</summary>
internal sealed class WordFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Namespaces = $"xmlns:w=\"{TestSource.Main}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private readonly List<string> _body = [];
    private readonly List<string> _styles = [];
    private readonly List<string> _lists = [];
    private readonly List<string> _numbers = [];
    private readonly List<string> _notes = [];
    private readonly List<(string Kind, string Xml)> _others = [];

    /// <summary>The namespace of the main part, for files in the strict variant.</summary>
    public string Main { get; init; } = TestSource.Main;

    /// <summary>A paragraph style.</summary>
    public WordFile Style(string id, string name, string paragraph = "", string run = "", string basedOn = "") =>
        Put(_styles, $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{(basedOn.Length == 0 ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>");

    /// <summary>A character style.</summary>
    public WordFile CharacterStyle(string id, string run) =>
        Put(_styles, $"<w:style w:type=\"character\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/><w:rPr>{run}</w:rPr></w:style>");

    /// <summary>A list whose id and definition have the same number; each level as "format text", such as "decimal %1.".</summary>
    public WordFile List(int id, params string[] levels) =>
        Put(_lists, $"<w:abstractNum w:abstractNumId=\"{Text(id)}\">{string.Concat(levels.Select(Level))}</w:abstractNum>").Number(id, id);

    /// <summary>Another list on the same definition, with overrides.</summary>
    public WordFile Number(int id, int definition, string overrides = "") =>
        Put(_numbers, $"<w:num w:numId=\"{Text(id)}\"><w:abstractNumId w:val=\"{Text(definition)}\"/>{overrides}</w:num>");

    /// <summary>A footnote with an id of its own.</summary>
    public WordFile Note(int id, string content) =>
        Put(_notes, $"<w:footnote w:id=\"{Text(id)}\">{content}</w:footnote>");

    /// <summary>A part beside the document, such as "header", with the content of its root.</summary>
    public WordFile Other(string kind, string root, string content)
    {
        _others.Add((kind, $"<w:{root} {Namespaces}>{content}</w:{root}>"));
        return this;
    }

    /// <summary>Markup of the body.</summary>
    public WordFile Raw(string markup) => Put(_body, markup);

    /// <summary>A paragraph; its text is put into one run.</summary>
    public WordFile P(string text, string style = "", string properties = "") =>
        Raw(Markup.PWith((style.Length == 0 ? "" : $"<w:pStyle w:val=\"{style}\"/>") + properties, text.Length == 0 ? "" : Markup.R(text)));

    /// <summary>A paragraph of a list.</summary>
    public WordFile Item(string text, int list, int level = 0) =>
        P(text, properties: $"<w:numPr><w:ilvl w:val=\"{Text(level)}\"/><w:numId w:val=\"{Text(list)}\"/></w:numPr>");

    public ReadDraft Read() => WordDraftReader.Read(ToArray());

    /// <summary>Kind, level, what is printed and the words of each paragraph.</summary>
    public string[] Lines() => Papers.Drafts.Lines(Read().Paragraphs);

    public byte[] ToArray()
    {
        (string Kind, string Xml)[] parts =
        [
            ("document", $"<w:document {Namespaces}><w:body>{string.Concat(_body)}<w:sectPr/></w:body></w:document>"),
            ("styles", $"<w:styles {Namespaces}>{string.Concat(_styles)}</w:styles>"),
            ("numbering", $"<w:numbering {Namespaces}>{string.Concat(_lists)}{string.Concat(_numbers)}</w:numbering>"),
            ("footnotes", $"<w:footnotes {Namespaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p/></w:footnote>{string.Concat(_notes)}</w:footnotes>"),
            .. _others,
        ];
        var overrides = string.Concat(parts.Select(p => $"<Override PartName=\"/word/{p.Kind}.xml\" ContentType=\"{Type}{p.Kind}{(p.Kind == "document" ? ".main" : "")}+xml\"/>"));
        var related = string.Concat(parts.Skip(1).Select(p => $"<Relationship Id=\"{p.Kind}\" Type=\"{Office}/{p.Kind}\" Target=\"{p.Kind}.xml\"/>"));
        return TestSource.ZipOf([
            ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}</Types>"),
            ("_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/_rels/document.xml.rels", Relationships(related)),
            .. parts.Select(p => ($"word/{p.Kind}.xml", p.Xml.Replace(TestSource.Main, Main, StringComparison.Ordinal))),
        ]);
    }

    private static string Level(string level, int at)
    {
        var (format, text) = (level.Split(' ')[0], level[(level.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var (mark, more) = text.Split('|') is [var before, var extra] ? (before, extra) : (text, "");
        return $"<w:lvl w:ilvl=\"{Text(at)}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{mark}\"/></w:lvl>";
    }

    private static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private WordFile Put(List<string> to, string markup)
    {
        to.Add(markup);
        return this;
    }
}
