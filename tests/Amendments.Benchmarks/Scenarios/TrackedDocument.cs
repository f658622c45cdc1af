using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>
/// A tracked document as plain data, which the OpenXml DOM builds anew, and an XML writer writes: what the same file costs when nothing is
/// read or compared.
/// </summary>
internal sealed class TrackedDocument
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<(XElement? Properties, List<TrackedPiece> Pieces)> _paragraphs = [];
    private readonly List<(string Author, string Initials, string Id, string Date, List<string> Lines)> _comments = [];
    private readonly Dictionary<string, byte[]> _parts = [];
    private byte[] _file = [];
    private string _section = string.Empty;

    /// <summary>Takes the data out of a file.</summary>
    public static TrackedDocument Read(byte[] docx)
    {
        var read = new TrackedDocument { _file = docx };
        using var document = WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);
        var main = document.MainDocumentPart!;
        foreach (var (name, part) in read.Copied(main))
        {
            using var stream = part.GetStream();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            read._parts[name] = bytes.ToArray();
        }

        var body = Xml(main).Element(W + "body")!;
        read._section = body.Element(W + "sectPr")!.ToString(SaveOptions.DisableFormatting);
        read._paragraphs.AddRange(body.Elements(W + "p").Select(p => (p.Element(W + "pPr"), TrackedPiece.Of(p, W))));
        read._comments.AddRange(Xml(main.WordprocessingCommentsPart!).Elements().Select(c => (
            Value(c, "author"), Value(c, "initials"), Value(c, "id"), Value(c, "date"), c.Elements(W + "p").Select(p => p.Value).ToList())));
        return read;
    }

    /// <summary>Builds the file.</summary>
    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("rId1").FeedData(new MemoryStream(_parts["styles"]));
            main.AddNewPart<NumberingDefinitionsPart>("rId2").FeedData(new MemoryStream(_parts["numbering"]));
            main.AddNewPart<FootnotesPart>("rId3").FeedData(new MemoryStream(_parts["footnotes"]));
            main.AddNewPart<DocumentSettingsPart>("rId4").FeedData(new MemoryStream(_parts["settings"]));
            main.AddNewPart<FooterPart>("rId5").FeedData(new MemoryStream(_parts["footer"]));
            var comments = main.AddNewPart<WordprocessingCommentsPart>("rIdComments");
            new Comments(_comments.Select(Comment)).Save(comments);
            var body = new Body(_paragraphs.Select(p => Paragraph(p.Properties, p.Pieces)));
            body.Append(new SectionProperties(_section));
            new Document(body).Save(main);
        }

        return stream.ToArray();
    }

    /// <summary>What writes the file with an XML writer.</summary>
    public TrackedStream Stream() => new(_file, _paragraphs, _comments, _section);

    /// <summary>Checks that a built file says the same.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public void CheckSame(byte[] docx)
    {
        var other = Read(docx);
        var isSame = _paragraphs.Count == other._paragraphs.Count && _comments.Count == other._comments.Count
            && _paragraphs.Zip(other._paragraphs).All(pair => pair.First.Pieces.SequenceEqual(pair.Second.Pieces))
            && _comments.Zip(other._comments).All(pair => pair.First.Lines.SequenceEqual(pair.Second.Lines));
        if (!isSame)
        {
            throw new InvalidOperationException("The file that is built is not the exported one.");
        }
    }

    private static Paragraph Paragraph(XElement? properties, List<TrackedPiece> pieces)
    {
        var paragraph = new Paragraph();
        if (properties is not null)
        {
            var made = new ParagraphProperties(new ParagraphStyleId { Val = Value(properties.Element(W + "pStyle"), "val") });
            if (properties.Element(W + "numPr") is { } number)
            {
                made.Append(new NumberingProperties(
                    new NumberingLevelReference { Val = Number(number.Element(W + "ilvl")) }, new NumberingId { Val = Number(number.Element(W + "numId")) }));
            }

            paragraph.Append(made);
        }

        foreach (var piece in pieces)
        {
            paragraph.Append(piece.ToOpenXml());
        }

        return paragraph;
    }

    private static Comment Comment((string Author, string Initials, string Id, string Date, List<string> Lines) comment)
    {
        var made = new Comment { Author = comment.Author, Initials = comment.Initials, Id = comment.Id, Date = TrackedPiece.Moment(comment.Date) };
        for (var i = 0; i < comment.Lines.Count; i++)
        {
            var text = new Text(comment.Lines[i]) { Space = SpaceProcessingModeValues.Preserve };
            made.Append(i > 0 ? new Paragraph(new Run(text)) : new Paragraph(
                new ParagraphProperties(new SpacingBetweenLines { After = "60" }), new Run(new AnnotationReferenceMark()), new Run(new RunProperties(new Bold(), new BoldComplexScript()), text)));
        }

        return made;
    }

    private IEnumerable<(string Name, OpenXmlPart Part)> Copied(MainDocumentPart main) =>
    [
        ("styles", main.StyleDefinitionsPart!), ("numbering", main.NumberingDefinitionsPart!), ("footnotes", main.FootnotesPart!),
        ("settings", main.DocumentSettingsPart!), ("footer", main.FooterParts.First()),
    ];

    private static XElement Xml(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static string Value(XElement? element, string name) => element?.Attribute(W + name)?.Value ?? string.Empty;

    private static int Number(XElement? element) => int.Parse(Value(element, "val"), CultureInfo.InvariantCulture);
}
