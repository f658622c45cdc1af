using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Word.Content;
using Amendments.Word.Packaging;

namespace Amendments.Word.Export;

/// <summary>One export: goes through the composed paragraphs and splices each that changed, or has a comment, into its part.</summary>
internal sealed class DocumentExport
{
    private readonly DocxPackage _package;
    private readonly IReadOnlyDictionary<ParagraphId, Place> _places;
    private readonly Compilation _compilation;
    private readonly Stamps _stamps;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, PartSplice> _parts = [];
    private readonly Styles _styles;
    private readonly NoteNumbers _noteNumbers;
    private readonly CommentsPart _comments;
    private readonly NewParagraph _new;
    private readonly Anchors _anchors;
    private readonly TailMarks _marks;

    public DocumentExport(BaseDocument document, Compilation compilation, WordExportOptions options)
    {
        (_package, _places, _compilation) = (document.Package, document.Places, compilation);
        _stamps = new Stamps(_package, compilation, options.Unattributed);
        var main = Part(_package.MainDocument);
        var w = main.Root.Name.Namespace;
        _styles = Styles.Read(Root(RelationshipTypes.Styles));
        _noteNumbers = NoteNumbers.Of(main.Root);
        _comments = new CommentsPart(w, _stamps);
        _new = new NewParagraph(w, new ListIndents(Root(RelationshipTypes.Numbering), _styles), _stamps);
        var attribution = new Attribution(compilation);
        if (options.Unattributed)
        {
            _problems.AddRange(attribution.Warnings());
        }

        _anchors = new Anchors(compilation, new CommentNotes(compilation, _stamps, options.Unattributed), r => !options.Unattributed || attribution.NameIn(r.Words.Text) is null);
        _marks = new TailMarks(Body, Body.LastOrDefault(p => p.Base is not null)?.Base is { } last && _places[last] == new Place(_package.MainDocument, main.LastOfBody()));
    }

    // Footnotes stand in a part of their own, behind the body's paragraphs.
    private List<ComposedParagraph> Body =>
        [.. _compilation.Composed.Paragraphs.TakeWhile(p => p.Base is not { } id || _compilation.Draft[id].Kind != ParagraphKind.Footnote)];

    public WordExportResult Run()
    {
        var paragraphs = _compilation.Composed.Paragraphs;
        var body = Body.Count;
        Place? before = null;
        for (var i = 0; i < paragraphs.Count;)
        {
            var pieces = 1;
            if (paragraphs[i].Base is { } id)
            {
                while (i + pieces < paragraphs.Count && paragraphs[i + pieces].Base == id)
                {
                    pieces++;
                }

                before = _places[id];
                Rewrite(i, pieces, body);
            }
            else
            {
                Insert(i, before, body);
            }

            i += pieces;
        }

        foreach (var (name, part) in _parts)
        {
            _package.Write(name, part.ToArray());
        }

        _comments.Write(_package);
        return new WordExportResult(_package.ToArray(), _stamps.Count, _comments.Count, _compilation.Composed.NotApplied, _problems.ToValueList());
    }

    private void Rewrite(int index, int pieces, int body)
    {
        var composed = _compilation.Composed.Paragraphs;
        var isMarked = index < body && Enumerable.Range(index, pieces).Any(i => _marks[i].Kind != RunKind.Kept);
        if (pieces == 1 && composed[index].IsUnchanged && !isMarked && _anchors.At(index).Count == 0 && !EndsBody(index))
        {
            return;
        }

        var paragraph = _compilation.Draft[composed[index].Base!.Value];
        var place = _places[paragraph.Id];
        var element = Part(place.Part)[place.Ordinal];
        var content = Content(paragraph, element, out var start);
        var rewrite = new ParagraphRewrite(element, content, _stamps);
        if (composed[index].Mark.Kind == RunKind.Deleted && composed[index].Redline.Runs.All(r => r.Kind == RunKind.Deleted))
        {
            rewrite.DeleteLabel(start, composed[index].Mark.Owner!.Value);
        }

        var written = new List<XElement> { element };
        for (var i = index; i < index + pieces; i++)
        {
            rewrite.Apply(composed[i].Redline, start + composed[i].BaseRange.Start);
            if (i + 1 < index + pieces)
            {
                written.Add(rewrite.Split(start + composed[i].BaseRange.End));
            }
        }

        Finish(index, written, body);
        Comment(index, written, rewrite.Marks);
        Part(place.Part).Replace(place.Ordinal, written);
    }

    private void Insert(int index, Place? before, int body)
    {
        var composed = _compilation.Composed.Paragraphs[index];
        var main = Part(_package.MainDocument);
        var like = composed.Like is { } id ? _compilation.Draft[id] : null;
        var likeElement = like is null ? null : Part(_places[like.Id].Part)[_places[like.Id].Ordinal];
        var likeText = like is null ? null : ((ParagraphContent Content, int Start)?)(Content(like, likeElement!, out var start), start);
        var paragraph = _new.Make(likeElement, likeText, composed.Label, composed.Redline);
        if (composed.Redline.Runs.Any(r => r.Text.Objects.Count > 0))
        {
            _problems.Add(new Problem(like?.Name ?? "New paragraph", "A note, field or image is not repeated at the paragraph’s new place.", "It stands in the struck text; copy it by hand when the move is accepted."));
        }

        Finish(index, [paragraph], body);
        Comment(index, [paragraph], [.. paragraph.Elements(paragraph.Name.Namespace + "ins").Select(m => (m, composed.Mark.Owner!.Value))]);
        if (before is { } place)
        {
            Part(place.Part).InsertBehind(place.Ordinal, paragraph);
        }
        else
        {
            main.InsertFirst(paragraph);
        }
    }

    private void Finish(int index, List<XElement> written, int body)
    {
        for (var i = 0; i < written.Count; i++)
        {
            var mark = index < body ? _marks[index + i] : _compilation.Composed.Paragraphs[index + i].Mark;
            if (i > 0)
            {
                SecondHalves.Finish(written[i], _compilation.Composed.Paragraphs[index + i].Label, _compilation.Composed.Paragraphs[index + i - 1].Mark.Owner!.Value, _new, _stamps);
            }

            if (i + 1 < written.Count)
            {
                written[i].Child("pPr")?.Child("sectPr")?.Remove();
            }

            ParagraphMarks.Set(written[i], mark, _stamps);
        }

        if (EndsBody(index + written.Count - 1))
        {
            ParagraphEnd.Change(written[^1], Properties(_marks.AcceptedEnd!.Value), Properties(_marks.RejectedEnd), _marks.Owner!.Value, _stamps);
        }
    }

    // The comments of one paragraph begin in their order and end in their order, outside of every change.
    private void Comment(int index, List<XElement> written, List<(XElement Mark, Id<Proposals.Proposal> Owner)> marks)
    {
        for (var i = index; i < index + written.Count; i++)
        {
            var paragraph = written[i - index];
            foreach (var (note, owner) in _anchors.At(i))
            {
                var own = owner is null ? [] : marks.Where(m => m.Owner == owner && m.Mark.Ancestors().Contains(paragraph)).Select(m => m.Mark.AncestorsAndSelf().First(a => a.Parent == paragraph)).ToList();
                var content = paragraph.Elements().Where(e => e.Local() != "pPr").ToList();
                if (content.Count == 0)
                {
                    paragraph.Add(content = [new XElement(paragraph.Name.Namespace + "r")]);
                    content = [.. paragraph.Elements().Where(e => e.Local() != "pPr")];
                }

                _comments.Anchor(_comments.Add(note), own.Count > 0 ? own[0] : content[0], own.Count > 0 ? own[^1] : content[^1]);
            }
        }
    }

    private bool EndsBody(int index) => _marks.AcceptedEnd is not null && index == Body.Count - 1;

    private XElement? Properties(int index)
    {
        var composed = _compilation.Composed.Paragraphs[index];
        if (composed.Base is { } id)
        {
            return Part(_places[id].Part)[_places[id].Ordinal].Child("pPr");
        }

        return composed.Like is { } like ? _new.Properties(Part(_places[like].Part)[_places[like].Ordinal], composed.Label.Length > 0) : null;
    }

    private ParagraphContent Content(Paragraph paragraph, XElement element, out int start)
    {
        var content = ParagraphContent.Of(element, _styles, _noteNumbers);
        start = content.Text.Length - paragraph.Text.Length;
        return start >= 0 && content.Text.Text.EndsWith(paragraph.Text.Text, StringComparison.Ordinal)
            ? content
            : throw new WordDocumentException($"{paragraph.Name} does not stand in the file as it was read. Export into the file that draft {_compilation.Draft.Id} was imported from.");
    }

    private PartSplice Part(string name)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            _parts[name] = part = new PartSplice(_package.Read(name));
        }

        return part;
    }

    private XElement? Root(string relationship) =>
        _package.Related(_package.MainDocument, relationship) is [var part, ..] ? _package.ReadXml(part).Root : null;
}
