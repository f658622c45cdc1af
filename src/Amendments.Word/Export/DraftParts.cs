using System.Xml.Linq;
using Amendments.Papers;
using Amendments.Word.Content;
using Amendments.Word.Packaging;

namespace Amendments.Word.Export;

/// <summary>The parts of a document that hold the draft's paragraphs, while they are being changed.</summary>
internal sealed class DraftParts
{
    private readonly BaseDocument _document;
    private readonly Draft _draft;
    private readonly Dictionary<string, PartSplice> _parts = [];
    private readonly NoteNumbers _notes;

    public DraftParts(BaseDocument document, Draft draft)
    {
        (_document, _draft) = (document, draft);
        _notes = NoteNumbers.Of(Main.Root);
        Styles = Styles.Read(Root(RelationshipTypes.Styles));
    }

    public DocxPackage Package => _document.Package;

    public PartSplice Main => this[Package.MainDocument];

    public Styles Styles { get; }

    public PartSplice this[string name]
    {
        get
        {
            if (!_parts.TryGetValue(name, out var part))
            {
                _parts[name] = part = new PartSplice(Package.Content(name));
            }

            return part;
        }
    }

    public Place Place(ParagraphId id) => _document.Places[id];

    public XElement Element(ParagraphId id) => this[Place(id).Part][Place(id).Ordinal];

    /// <summary>A paragraph where it stands, whether it was read or not.</summary>
    public XElement Unread(ParagraphId id) => this[Place(id).Part].Unread(Place(id).Ordinal);

    /// <summary>The root of a part that nothing is written to; null when the document has none.</summary>
    public XElement? Root(string relationship) =>
        Package.Related(Package.MainDocument, relationship) is [var part, ..] ? Package.ReadXml(part).Root : null;

    /// <summary>What a paragraph of the draft holds, and the offset at which the draft's text begins behind a typed label.</summary>
    /// <exception cref="WordDocumentException">The paragraph does not read as it did when the draft was imported.</exception>
    public (ParagraphContent Content, int Start) Content(Paragraph paragraph, XElement element)
    {
        var content = ParagraphContent.Of(element, Styles, _notes);
        var start = content.Text.Length - paragraph.Text.Length;
        return start >= 0 && content.Text.Text.EndsWith(paragraph.Text.Text, StringComparison.Ordinal)
            ? (content, start)
            : throw new WordDocumentException(IsJoined(element)
                ? $"{paragraph.Name} stands in the file in several paragraphs, which a tracked change makes one. Accept or reject the changes in the file, and import it again."
                : $"{paragraph.Name} does not stand in the file as it was read. Export into the file that draft {_draft.Id} was imported from.");
    }

    // Read as if the deletion of the mark before it were accepted (ISO/IEC 29500-1 §17.13.5.15).
    private bool IsJoined(XElement element) =>
        element.ElementsBeforeSelf().LastOrDefault(e => e.Local() == "p") is { } before && Whole(before).Child("pPr")?.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null;

    /// <summary>What a paragraph that is not the draft's holds.</summary>
    public ParagraphContent Content(XElement element) => ParagraphContent.Of(Whole(element), Styles, _notes);

    /// <summary>An element of one of the parts with all that is in it.</summary>
    public XElement Whole(XElement element) => Of(element).Whole(element);

    /// <summary>Writes what was changed in place.</summary>
    public void Touch(IEnumerable<XElement> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Of(paragraph).Touch(paragraph);
        }
    }

    public void Write()
    {
        foreach (var (name, part) in _parts)
        {
            if (part.ToArray() is { } bytes)
            {
                Package.Put(name, bytes);
            }
        }
    }

    private PartSplice Of(XElement element) => _parts.Values.First(p => p.Root == element.AncestorsAndSelf().Last());
}
