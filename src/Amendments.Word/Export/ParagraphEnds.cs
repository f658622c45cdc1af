using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Word.Revisions;

namespace Amendments.Word.Export;

// ISO/IEC 29500-1 §17.13.5 lets most marks be tracked, but
//   - the last mark of a body, cell, text box or note cannot go, and Word repairs files that try: the marks of the changed paragraphs
//     at such an end move up by one, the last one is left as it is, and each paragraph gets the properties of the one it stands for;
//   - the mark that carries a section's page set-up stays, because the set-up of everything before it would go with it;
//   - paragraphs that are joined take the properties of the last, so the last one is given those of the first.

/// <summary>Tracks the ends of the paragraphs of a document, once all of them stand where they belong.</summary>
internal sealed class ParagraphEnds(DraftParts parts, NewParagraph like, Stamps stamps)
{
    private readonly List<XElement> _order = [];
    private readonly Dictionary<XElement, Mark> _marks = [];
    private readonly HashSet<XElement> _gone = [];

    /// <summary>Says what happens to the end of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="mark">What happens.</param>
    /// <param name="isGone">Whether nothing is left of the paragraph: it is struck as a whole, not joined with the next.</param>
    public void Set(XElement paragraph, Mark mark, bool isGone)
    {
        if (mark.Kind == RunKind.Kept)
        {
            return;
        }

        _order.Add(paragraph);
        _marks[paragraph] = mark;
        if (isGone)
        {
            _gone.Add(paragraph);
        }
    }

    /// <summary>Writes the marks.</summary>
    /// <returns>The paragraphs that were changed.</returns>
    public IReadOnlyCollection<XElement> Settle()
    {
        foreach (var container in _order.Select(p => p.Parent!).Distinct().ToList())
        {
            var blocks = container.Elements().Where(e => e.Local() is "p" or "tbl" or "sdt" or "customXml").ToList();
            Read(blocks);
            foreach (var paragraph in blocks.Where(p => _gone.Contains(p) && p.Child("pPr")?.Child("sectPr") is not null))
            {
                KeepEnd(paragraph);
            }

            Join(blocks);
            if (container.Local() is "body" or "tc" or "txbxContent" or "footnote" or "endnote" && Kind(blocks[^1]) != RunKind.Kept)
            {
                MoveUp(blocks);
            }
        }

        foreach (var paragraph in _order)
        {
            ParagraphMarks.Set(paragraph, _marks[paragraph], stamps);
        }

        return _order;
    }

    // What stands beside a changed end is looked at, too.
    private void Read(List<XElement> blocks)
    {
        foreach (var (one, next) in blocks.Zip(blocks.Skip(1)).Where(pair => _marks.ContainsKey(pair.First) || _marks.ContainsKey(pair.Second)))
        {
            parts.Whole(one);
            parts.Whole(next);
        }
    }

    private RunKind Kind(XElement block) => _marks.TryGetValue(block, out var mark) ? mark.Kind : RunKind.Kept;

    private void Join(List<XElement> blocks)
    {
        XElement? first = null;
        foreach (var block in blocks)
        {
            if (Kind(block) == RunKind.Deleted)
            {
                first = _gone.Contains(block) ? first : first ?? block;
                continue;
            }

            if (first is not null && Kind(block) == RunKind.Inserted)
            {
                PropertyChange.Replace(block, first.Child("pPr"));
            }
            else if (first is not null && PropertyChange.Set(block, first.Child("pPr"), PropertyChange.Former(block), _marks[first].Owner!.Value, stamps))
            {
                _order.Add(block);
                _marks.TryAdd(block, new Mark(RunKind.Kept));
            }

            first = null;
        }
    }

    private void MoveUp(List<XElement> blocks)
    {
        var first = blocks.FindLastIndex(b => Kind(b) == RunKind.Kept) + 1;
        if (first == 0 || blocks[first - 1].Local() != "p" || blocks[first - 1].Child("pPr")?.Child("sectPr") is not null)
        {
            // There is no paragraph before whose mark could go instead; what is struck leaves an empty paragraph.
            var kept = blocks.FindIndex(first, b => Kind(b) == RunKind.Deleted);
            if (kept >= 0)
            {
                KeepEnd(blocks[kept]);
            }

            if (kept < 0 || Kind(blocks[^1]) == RunKind.Kept)
            {
                return;
            }

            first = kept + 1;
        }

        var paragraphs = blocks[(first - 1)..];
        var wanted = paragraphs.Select(p => _marks.TryGetValue(p, out var mark) ? mark : new Mark(RunKind.Kept)).ToList();
        List<Mark> written = [.. wanted.Skip(1), new Mark(RunKind.Kept)];
        var accepted = Bearers(wanted, written, RunKind.Deleted).ToDictionary(b => b.Bearer, b => Untracked(Copy(paragraphs[b.Meant].Child("pPr"))));
        var rejected = Bearers(wanted, written, RunKind.Inserted).ToDictionary(b => b.Bearer, b => Copy(PropertyChange.Former(paragraphs[b.Meant])));
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var before = rejected.GetValueOrDefault(i, accepted.GetValueOrDefault(i));
            PropertyChange.ReplaceLook(paragraphs[i], before);
            PropertyChange.Set(paragraphs[i], accepted.GetValueOrDefault(i, before), before, wanted.Find(m => m.Owner is not null).Owner!.Value, stamps);
            _order.Remove(paragraphs[i]);
            _order.Add(paragraphs[i]);
            _marks[paragraphs[i]] = written[i];
        }
    }

    private static XElement? Copy(XElement? properties) => properties is null ? null : new XElement(properties);

    // What others tracked on an end goes with the end that is left when everything is rejected; on one that we put in it would be there twice.
    private static XElement? Untracked(XElement? properties)
    {
        properties?.Child("rPr")?.Elements().Where(e => PropertyMarks.IsMark(e) || RevisionMark.IsPropertyChange(e)).Remove();
        return properties;
    }

    // Which paragraph's end each paragraph that is left bears: the same number of ends is left, in the same order.
    private static IEnumerable<(int Bearer, int Meant)> Bearers(List<Mark> wanted, List<Mark> written, RunKind gone) =>
        Left(written, gone).Zip(Left(wanted, gone));

    private static IEnumerable<int> Left(List<Mark> marks, RunKind gone) => Enumerable.Range(0, marks.Count).Where(i => marks[i].Kind != gone);

    private void KeepEnd(XElement paragraph)
    {
        PropertyChange.Set(paragraph, like.Unnumbered(paragraph), PropertyChange.Former(paragraph), _marks[paragraph].Owner!.Value, stamps);
        _marks[paragraph] = new Mark(RunKind.Kept);
    }
}
