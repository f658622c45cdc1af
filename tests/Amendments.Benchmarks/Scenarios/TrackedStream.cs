using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>Writes a tracked document from plain data with an XML writer into the zip: the least that the file can cost with the XML writer of .NET.</summary>
internal sealed class TrackedStream
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private readonly List<(string Name, byte[] Content)> _copied = [];
    private readonly List<(string? Style, string? Level, string? Number, List<TrackedPiece> Pieces)> _paragraphs;
    private readonly List<(string Author, string Initials, string Id, string Date, List<string> Lines)> _comments;
    private readonly string _section;

    public TrackedStream(
        byte[] file,
        List<(XElement? Properties, List<TrackedPiece> Pieces)> paragraphs,
        List<(string Author, string Initials, string Id, string Date, List<string> Lines)> comments,
        string section)
    {
        (_comments, _section) = (comments, section);
        _paragraphs = paragraphs.ConvertAll(p => (Value(p.Properties, "pStyle"), Value(p.Properties, "ilvl"), Value(p.Properties, "numId"), p.Pieces));
        using var archive = new ZipArchive(new MemoryStream(file, writable: false));
        foreach (var entry in archive.Entries.Where(e => e.FullName is not ("word/document.xml" or "word/comments.xml")))
        {
            using var source = entry.Open();
            using var content = new MemoryStream();
            source.CopyTo(content);
            _copied.Add((entry.FullName, content.ToArray()));
        }
    }

    /// <summary>Writes the file.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _copied)
            {
                using var target = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                target.Write(content);
            }

            Put(archive, "word/document.xml", Document);
            Put(archive, "word/comments.xml", Comments);
        }

        return stream.ToArray();
    }

    private static void Put(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var target = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        using var writer = XmlWriter.Create(target, Settings);
        write(writer);
    }

    private void Document(XmlWriter writer)
    {
        writer.WriteStartElement("w", "document", W);
        writer.WriteStartElement("body", W);
        foreach (var paragraph in _paragraphs)
        {
            writer.WriteStartElement("p", W);
            Properties(writer, paragraph.Style, paragraph.Level, paragraph.Number);
            foreach (var piece in paragraph.Pieces)
            {
                piece.WriteTo(writer, W);
            }

            writer.WriteEndElement();
        }

        writer.WriteRaw(_section);
    }

    private static void Properties(XmlWriter writer, string? style, string? level, string? number)
    {
        if (style is null && number is null)
        {
            return;
        }

        writer.WriteStartElement("pPr", W);
        Setting(writer, "pStyle", style);
        if (number is not null)
        {
            writer.WriteStartElement("numPr", W);
            Setting(writer, "ilvl", level);
            Setting(writer, "numId", number);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void Comments(XmlWriter writer)
    {
        writer.WriteStartElement("w", "comments", W);
        foreach (var comment in _comments)
        {
            writer.WriteStartElement("comment", W);
            writer.WriteAttributeString("id", W, comment.Id);
            writer.WriteAttributeString("author", W, comment.Author);
            writer.WriteAttributeString("date", W, comment.Date);
            writer.WriteAttributeString("initials", W, comment.Initials);
            comment.Lines.ForEach(line => Line(writer, line, isFirst: line == comment.Lines[0]));
            writer.WriteEndElement();
        }
    }

    private static void Line(XmlWriter writer, string line, bool isFirst)
    {
        writer.WriteStartElement("p", W);
        writer.WriteRaw(isFirst ? "<w:pPr><w:spacing w:after=\"60\"/></w:pPr><w:r><w:annotationRef/></w:r>" : string.Empty);
        writer.WriteStartElement("r", W);
        writer.WriteRaw(isFirst ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : string.Empty);
        TrackedPiece.WriteText(writer, W, "t", line);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Setting(XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteStartElement(name, W);
            writer.WriteAttributeString("val", W, value);
            writer.WriteEndElement();
        }
    }

    private static string? Value(XElement? properties, string name) => properties?.Descendants(XName.Get(name, W)).FirstOrDefault()?.Attribute(XName.Get("val", W))?.Value;
}
