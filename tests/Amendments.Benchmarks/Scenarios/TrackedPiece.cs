using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>A child of a tracked paragraph: a run, a change around one, or a marker of a comment.</summary>
/// <param name="Name">The local name of its element.</param>
/// <param name="Text">Its words.</param>
/// <param name="Id">The id of the change or comment.</param>
/// <param name="Author">Who made the change.</param>
/// <param name="Date">When.</param>
internal sealed record TrackedPiece(string Name, string Text, string Id, string Author, string Date)
{
    private const string Reference = "commentReference";

    public static List<TrackedPiece> Of(XElement paragraph, XNamespace w) => [.. paragraph.Elements().Where(e => e.Name != w + "pPr").Select(e =>
    {
        var reference = e.Element(w + Reference);
        return new TrackedPiece(reference is null ? e.Name.LocalName : Reference, e.Value, Value(reference ?? e, "id"), Value(e, "author"), Value(e, "date"));

        string Value(XElement element, string name) => element.Attribute(w + name)?.Value ?? string.Empty;
    })];

    public static DateTime Moment(string date) => DateTime.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public OpenXmlElement ToOpenXml() => Name switch
    {
        "ins" => new InsertedRun(new Run(new Text(Text) { Space = SpaceProcessingModeValues.Preserve })) { Id = Id, Author = Author, Date = Moment(Date) },
        "del" => new DeletedRun(new Run(new DeletedText(Text) { Space = SpaceProcessingModeValues.Preserve })) { Id = Id, Author = Author, Date = Moment(Date) },
        "commentRangeStart" => new CommentRangeStart { Id = Id },
        "commentRangeEnd" => new CommentRangeEnd { Id = Id },
        Reference => new Run(new CommentReference { Id = Id }),
        _ => new Run(new Text(Text) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <summary>Writes it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="w">The namespace of WordprocessingML.</param>
    public void WriteTo(XmlWriter writer, string w)
    {
        var isMarker = Name is "commentRangeStart" or "commentRangeEnd";
        if (isMarker || Name is "ins" or "del")
        {
            writer.WriteStartElement(Name, w);
            writer.WriteAttributeString("id", w, Id);
        }

        if (Name is "ins" or "del")
        {
            writer.WriteAttributeString("author", w, Author);
            writer.WriteAttributeString("date", w, Date);
        }

        if (!isMarker)
        {
            WriteRun(writer, w);
        }

        if (isMarker || Name is "ins" or "del")
        {
            writer.WriteEndElement();
        }
    }

    /// <summary>Writes words.</summary>
    public static void WriteText(XmlWriter writer, string w, string name, string text)
    {
        writer.WriteStartElement(name, w);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    private void WriteRun(XmlWriter writer, string w)
    {
        writer.WriteStartElement("r", w);
        if (Name == Reference)
        {
            writer.WriteStartElement(Reference, w);
            writer.WriteAttributeString("id", w, Id);
            writer.WriteEndElement();
        }
        else
        {
            WriteText(writer, w, Name == "del" ? "delText" : "t", Text);
        }

        writer.WriteEndElement();
    }
}
