using System.Text;
using System.Xml.Linq;
using Amendments.Word.Packaging;

namespace Amendments.Word.Export;

/// <summary>The comments of a document: those that were there stay, new ones come behind them (ISO/IEC 29500-1 §17.13.4).</summary>
internal sealed class CommentsPart(XNamespace w, Stamps stamps)
{
    private readonly List<XElement> _comments = [];

    public int Count => _comments.Count;

    /// <summary>Adds a comment.</summary>
    /// <returns>Its id.</returns>
    public int Add(CommentNote note)
    {
        var id = stamps.NextId();
        var comment = new XElement(w + "comment",
            new XAttribute(w + "id", id),
            new XAttribute(w + "author", note.Author),
            note.Date is { } date ? new XAttribute(w + "date", Stamps.At(date)) : null,
            new XAttribute(w + "initials", Initials(note.Author)));
        foreach (var (line, isFirst) in note.Lines.Select((l, i) => (l, i == 0)))
        {
            var text = isFirst ? Bold(line.Text) : line;
            comment.Add(new XElement(w + "p",
                isFirst ? new XElement(w + "pPr", new XElement(w + "spacing", new XAttribute(w + "after", 60))) : null,
                isFirst ? new XElement(w + "r", new XElement(w + "annotationRef")) : null,
                InsertedRuns.Of(w, text, null, keepsEmphasis: false)));
        }

        _comments.Add(comment);
        return id;
    }

    /// <summary>Puts the markers of a comment around a stretch of a paragraph; they never stand inside a change.</summary>
    public void Anchor(int id, XElement first, XElement last)
    {
        first.AddBeforeSelf(new XElement(w + "commentRangeStart", new XAttribute(w + "id", id)));
        last.AddAfterSelf(
            new XElement(w + "commentRangeEnd", new XAttribute(w + "id", id)),
            new XElement(w + "r", new XElement(w + "commentReference", new XAttribute(w + "id", id))));
    }

    public void Write(DocxPackage package)
    {
        if (_comments.Count == 0)
        {
            return;
        }

        var part = package.Related(package.MainDocument, RelationshipTypes.Comments) is [var present, ..] ? present : null;
        if (part is null)
        {
            part = $"{package.MainDocument[..(package.MainDocument.LastIndexOf('/') + 1)]}comments.xml";
            package.WriteXml(part, new XDocument(new XElement(w + "comments", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName), _comments)));
            package.Relate(package.MainDocument, RelationshipTypes.Comments, part, "rIdComments");
            package.SetContentType(part, "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
            return;
        }

        var document = package.ReadXml(part);
        document.Root!.Add(_comments);
        package.WriteXml(part, document);
    }

    private static Texts.FormattedText Bold(string text) =>
        new(text, text.Length == 0 ? [] : [new Texts.FormatSpan(new Texts.TextRange(0, text.Length), Texts.Emphasis.Bold)]);

    private static string Initials(string author)
    {
        var initials = new StringBuilder();
        foreach (var word in author.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0])).Take(3))
        {
            initials.Append(char.ToUpperInvariant(word[0]));
        }

        return initials.Length == 0 ? "?" : initials.ToString();
    }
}
