using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Word.Packaging;

namespace Amendments.Word.Export;

/// <summary>One export: goes through the composed paragraphs and splices each that changed, or has a comment, into its part.</summary>
internal sealed class DocumentExport
{
    private readonly Compilation _compilation;
    private readonly WordExportOptions _options;
    private readonly DraftParts _parts;
    private readonly Stamps _stamps;
    private readonly List<Problem> _problems = [];
    private readonly CommentsPart _comments;
    private readonly Copies _copies;
    private readonly NewParagraph _new;
    private readonly Anchors _anchors;
    private readonly Annex _annex;
    private readonly RemarkPlaces _remarks;
    private readonly ParagraphEnds _ends;
    private readonly Joins _joins;
    private readonly Dictionary<ParagraphId, XElement> _models;
    private readonly ParagraphFates _fates;

    public DocumentExport(BaseDocument document, Compilation compilation, WordExportOptions options)
    {
        _options = options;
        _parts = new DraftParts(document, compilation.Draft);
        _joins = new Joins(_parts);
        _compilation = compilation = _joins.Possible(compilation, _problems);
        _problems.AddRange(ExportProblems.In(compilation.Composed));
        _stamps = new Stamps(document.Package, compilation, options.Unattributed);
        var w = _parts.Main.Root.Name.Namespace;
        _comments = new CommentsPart(w, _stamps);
        _copies = new Copies(_parts, _stamps);
        _new = new NewParagraph(w, new ListIndents(_parts.Root(RelationshipTypes.Numbering), _parts.Styles), _copies, _stamps);
        _ends = new ParagraphEnds(_parts, _new, _stamps);
        var attribution = new Attribution(compilation);
        _problems.AddRange(options.Unattributed ? attribution.Warnings() : []);
        var notes = new CommentNotes(compilation, _stamps, options.Unattributed ? attribution : null);
        _remarks = RemarkPlaces.Of(compilation.Remarks, r => !options.Clean && (!options.Unattributed || attribution.NameIn(r.Words.Text) is null));
        _anchors = new Anchors(compilation, notes, _remarks.Beside);
        _annex = new Annex(w, _stamps, notes, !options.Unattributed);
        _models = Composed.Select(p => p.Base is null ? p.Like : null).OfType<ParagraphId>().Distinct().ToDictionary(id => id, id => new XElement(_parts.Element(id)));
        _fates = new ParagraphFates(compilation, _parts);
    }

    private ValueList<ComposedParagraph> Composed => _compilation.Composed.Paragraphs;

    public WordExportResult Run()
    {
        ParagraphId? before = null;
        for (var i = 0; i < Composed.Count;)
        {
            var pieces = 1;
            if (Composed[i].Base is { } id)
            {
                while (i + pieces < Composed.Count && Composed[i + pieces].Base == id)
                {
                    pieces++;
                }

                Rewrite(i, pieces);
                before = id;
            }
            else
            {
                Insert(i, before);
            }

            i += pieces;
        }

        foreach (var (paragraph, owner) in _annex.Of(_remarks.InAnnex))
        {
            _parts.Main.InsertBehindLast(paragraph);
            _ends.Set(paragraph, new Mark(RunKind.Inserted, owner), isGone: false);
        }

        _problems.AddRange(_fates.GoneWithTheirBox());
        _parts.Touch(_ends.Settle());
        _copies.Write();
        _parts.Write();
        return new WordExportResult(Finish().ToArray(), _stamps.Count, _comments.Count, _remarks.Tally, KeptNumbers.Count(_compilation.Composed), _compilation.Composed.NotApplied, _problems.ToValueList());
    }

    private DocxPackage Finish()
    {
        if (_options.Clean)
        {
            CleanText.Make(_parts.Package, _stamps.Before);
        }
        else
        {
            _comments.Write(_parts.Package);
            PeoplePart.Write(_parts.Package, _stamps.Authors);
        }

        return _parts.Package;
    }

    private void Rewrite(int index, int pieces)
    {
        var isSecond = _fates.IsSecond(index);
        var isUntouched = pieces == 1 && Composed[index].IsUnchanged && _anchors.At(index).Count == 0;
        if (isUntouched && !isSecond)
        {
            return;
        }

        var paragraph = _compilation.Draft[Composed[index].Base!.Value];
        var element = _parts.Element(paragraph.Id);
        var (content, start) = _parts.Content(paragraph, element);
        if (isUntouched && start == 0)
        {
            return;
        }

        var rewrite = new ParagraphRewrite(element, content, _stamps);
        if (isSecond || ParagraphFates.IsGone(Composed[index]))
        {
            rewrite.DeleteLabel(start, (isSecond ? Composed[index - 1] : Composed[index]).Mark.Owner!.Value);
        }

        var written = new List<XElement> { element };
        for (var i = index; i < index + pieces; i++)
        {
            rewrite.Apply(Composed[i].Redline, start + Composed[i].BaseRange.Start);
            if (i + 1 < index + pieces)
            {
                written.Add(rewrite.Split(start + Composed[i].BaseRange.End));
            }
        }

        for (var i = 1; i < pieces; i++)
        {
            SecondHalves.Finish(written[i - 1], written[i], ParagraphFates.IsGone(Composed[index + i]) ? string.Empty : Composed[index + i].Label, Composed[index + i - 1].Mark.Owner!.Value, _new, _stamps);
        }

        Comment(index, written, rewrite.Marks);
        var (part, ordinal) = (_parts[_parts.Place(paragraph.Id).Part], _parts.Place(paragraph.Id).Ordinal);
        part.Replace(ordinal, written);
        for (var i = 0; i < pieces; i++)
        {
            _ends.Set(written[i], Composed[index + i].Mark, ParagraphFates.IsGone(Composed[index + i]));
        }

        if (Composed[index + pieces - 1].Mark.Kind == RunKind.Kept)
        {
            part.Finish(ordinal);
        }

        if (_fates.IsJoined(index + pieces - 1) || (isSecond && ParagraphFates.IsGone(Composed[index + pieces - 1])))
        {
            _joins.Clear(written[^1], Composed[index + pieces].Base!.Value, Composed[index + pieces - 1].Mark.Owner!.Value, _ends, _stamps);
        }
    }

    private void Insert(int index, ParagraphId? before)
    {
        var composed = Composed[index];
        var owner = composed.Mark.Owner!.Value;
        var element = composed.Like is { } like ? new XElement(_models[like]) : null;
        var text = composed.Like is { } model ? ((Content.ParagraphContent, int)?)_parts.Content(_compilation.Draft[model], element!) : null;
        var paragraph = _fates.IsMoved(composed)
            ? _new.Move(element!, text!.Value, composed.Label, owner)
            : _new.Make(element, text, composed.Label, composed.Redline, owner);
        Comment(index, [paragraph], [.. paragraph.Descendants(paragraph.Name.Namespace + "ins").Select(m => (m, owner))]);
        if (before is { } last)
        {
            _parts[_parts.Place(last).Part].InsertBehind(_parts.Place(last).Ordinal, paragraph, _fates.IsAmong(index, last));
        }
        else
        {
            _parts.Main.InsertBefore(_parts.Place(_compilation.Draft.Paragraphs[0].Id).Ordinal, paragraph);
        }

        _ends.Set(paragraph, composed.Mark, isGone: false);
    }

    // The comments of one paragraph begin in their order and end in their order, outside of every change.
    private void Comment(int index, List<XElement> written, List<(XElement Mark, Id<Proposals.Proposal> Owner)> marks)
    {
        if (_options.Clean)
        {
            return;
        }

        for (var i = index; i < index + written.Count; i++)
        {
            foreach (var (note, owner) in _anchors.At(i))
            {
                _comments.Anchor(note, written[i - index], [.. marks.Where(m => m.Owner == owner).Select(m => m.Mark)], Composed[i].Base is null ? owner : null);
            }
        }
    }
}
