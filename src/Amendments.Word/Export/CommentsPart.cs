using System.Text;
using System.Xml.Linq;
using Amendments.Proposals;
using Amendments.Word.Packaging;

namespace Amendments.Word.Export;

/// <summary>The comments of a document: those that were there stay, new ones come behind them (ISO/IEC 29500-1 §17.13.4).</summary>
internal sealed class CommentsPart(XNamespace w, Stamps stamps)
{
    private readonly List<(int Id, CommentNote Note)> _comments = [];

    public int Count => _comments.Count;

    /// <summary>Adds a comment and puts its markers around a stretch of a paragraph; they never stand inside a change.</summary>
    /// <param name="note">The comment.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="on">The changes that it is about; with none of them in the paragraph, it is about the whole of it.</param>
    /// <param name="newBy">The proposal that puts the whole paragraph in; the comment goes with it when it is rejected. Null for a paragraph of the draft.</param>
    public void Anchor(CommentNote note, XElement paragraph, IReadOnlyList<XElement> on, Id<Proposal>? newBy)
    {
        var own = on.Select(m => ChildOf(paragraph, m)).OfType<XElement>().ToList();
        if (own.Count == 0)
        {
            own = [.. paragraph.Elements().Where(e => e.Local() != "pPr")];
        }

        if (own.Count == 0)
        {
            paragraph.Add(new XElement(w + "r"));
            own = [.. paragraph.Elements(w + "r")];
        }

        var id = stamps.NextId();
        _comments.Add((id, note));
        stamps.Sign(note.Author);
        own[0].AddBeforeSelf(new XElement(w + "commentRangeStart", new XAttribute(w + "id", id)));
        var reference = new XElement(w + "r", new XElement(w + "commentReference", new XAttribute(w + "id", id)));
        own[^1].AddAfterSelf(
            new XElement(w + "commentRangeEnd", new XAttribute(w + "id", id)),
            newBy is { } owner ? stamps.Mark(w + "ins", owner, reference) : reference);
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
            part = package.NewPart("comments.xml", RelationshipTypes.Comments, "rIdComments", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
            package.WriteXml(part, new XStreamingElement(w + "comments", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName), _comments.Select(Comment)));
            return;
        }

        var document = package.ReadXml(part);
        document.Root!.Add(_comments.Select(Comment));
        package.WriteXml(part, document);
    }

    // The child of a paragraph that an element stands in, or is; null when it stands elsewhere.
    private static XElement? ChildOf(XElement paragraph, XElement element)
    {
        var at = element;
        while (at.Parent is { } parent && parent != paragraph)
        {
            at = parent;
        }

        return at.Parent is null ? null : at;
    }

    private XElement Comment((int Id, CommentNote Note) comment)
    {
        var (id, note) = comment;
        return new XElement(w + "comment",
            new XAttribute(w + "id", id),
            new XAttribute(w + "author", note.Author),
            note.Date is { } date ? new XAttribute(w + "date", Stamps.At(date)) : null,
            new XAttribute(w + "initials", Initials(note.Author)),
            note.Lines.Select((line, i) => i == 0 ? First(line) : Line(line, [])));
    }

    private XElement First(Texts.FormattedText line) => Line(
        CommentNote.Bold(line.Text),
        [new XElement(w + "pPr", new XElement(w + "spacing", new XAttribute(w + "after", 60))), new XElement(w + "r", new XElement(w + "annotationRef"))]);

    private XElement Line(Texts.FormattedText text, XElement[] before)
    {
        var line = new XElement(w + "p", before, InsertedRuns.Of(w, text, null, keepsEmphasis: false));
        Direction.Set(line, text.Text);
        return line;
    }

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
