using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Word.Export;

/// <summary>Which comments stand at which composed paragraph.</summary>
internal sealed class Anchors
{
    private readonly Compilation _compilation;
    private readonly CommentNotes _notes;
    private readonly Dictionary<int, List<(CommentNote Note, Id<Proposal>? Owner)>> _at = [];
    private readonly Dictionary<ParagraphId, int> _index = [];
    private readonly int _firstNote;

    /// <param name="compilation">What is exported.</param>
    /// <param name="notes">What comments say.</param>
    /// <param name="remarks">The remarks that stand beside paragraphs.</param>
    public Anchors(Compilation compilation, CommentNotes notes, ValueList<Remark> remarks)
    {
        (_compilation, _notes) = (compilation, notes);
        var paragraphs = compilation.Composed.Paragraphs;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Base is { } id)
            {
                _index.TryAdd(id, i);
            }
        }

        _firstNote = Enumerable.Range(0, paragraphs.Count).FirstOrDefault(i => IsNote(paragraphs[i]), paragraphs.Count);
        Changes(paragraphs, LeftOut(paragraphs));
        foreach (var (paragraph, proposal) in compilation.Composed.Retained)
        {
            Add(_index[paragraph], notes.Retained(proposal), null);
        }

        foreach (var remark in remarks)
        {
            foreach (var paragraph in Of(remark.Target))
            {
                Add(_index[paragraph], notes.Remark(remark), null);
            }
        }
    }

    /// <summary>The comments at a paragraph: on the changes of a proposal, or, without an owner, on the whole of it.</summary>
    public IReadOnlyList<(CommentNote Note, Id<Proposal>? Owner)> At(int index) => _at.GetValueOrDefault(index) ?? [];

    private void Changes(ValueList<ComposedParagraph> paragraphs, ILookup<(int Index, Id<Proposal> Owner), NotApplied> leftOut)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            // Several new paragraphs of one proposal have one comment, at the first.
            foreach (var owner in paragraphs[i].Owners.Where(o => i == 0 || paragraphs[i].Base is not null || paragraphs[i - 1].Base is not null || !paragraphs[i - 1].Owners.Contains(o)))
            {
                Add(i, _notes.Change(owner, paragraphs[i], leftOut[(i, owner)]), owner);
            }
        }
    }

    // What competes with a change, or repeats it, stands in that change's comment; what fits nowhere in one of its own.
    private ILookup<(int Index, Id<Proposal> Owner), NotApplied> LeftOut(ValueList<ComposedParagraph> paragraphs)
    {
        var shownAt = (_compilation.Composed.NotApplied.Count == 0 ? [] : paragraphs).SelectMany((p, i) => p.Owners.Select(owner => (Owner: owner, Index: i))).ToLookup(p => p.Owner, p => p.Index);
        var placed = new List<(int Index, Id<Proposal> Owner, NotApplied Left)>();
        foreach (var left in _compilation.Composed.NotApplied.Where(n => n.Reason != NotAppliedReason.Bracketed))
        {
            var home = left.Edits.Count > 0 && left.Edits[0].Paragraph is { } id ? _index[id] : -1;
            var shown = left.With.Count == 0 ? -1 : shownAt[left.With[0]].OrderBy(i => Math.Abs(i - home)).FirstOrDefault(-1);
            if (shown >= 0)
            {
                placed.Add((shown, left.With[0], left));
            }
            else if (Touched(left) is { } paragraph)
            {
                Add(_index[paragraph], _notes.Unshown(left), null);
            }
        }

        return placed.ToLookup(p => (p.Index, p.Owner), p => p.Left);
    }

    private ParagraphId? Touched(NotApplied left) => Of(_compilation.Proposal(left.Proposal).Operation.Target).Cast<ParagraphId?>().FirstOrDefault();

    // A list of paragraphs is several places; anything else is where it begins, and the whole paper is its first paragraph.
    private IEnumerable<ParagraphId> Of(Target target)
    {
        var draft = _compilation.Draft;
        foreach (var item in target is Target.List list ? list.Items : [target])
        {
            yield return Locator.Touches(item, draft) is [var first, ..] ? first : draft.Paragraphs[0].Id;
        }
    }

    // A comment on a footnote stands where the text refers to it: the comments of a document belong to its body (ISO/IEC 29500-1 §17.13.4).
    private void Add(int index, CommentNote note, Id<Proposal>? owner)
    {
        var at = index < _firstNote ? index : Reference(index);
        if (!_at.TryGetValue(at, out var list))
        {
            _at[at] = list = [];
        }

        list.Add((note, at == index ? owner : null));
    }

    private int Reference(int index)
    {
        var paragraphs = _compilation.Composed.Paragraphs;
        while (!IsNote(paragraphs[index]))
        {
            index--;
        }

        var number = _compilation.Draft[paragraphs[index].Base!.Value].Content.Printed;
        return Enumerable.Range(0, _firstNote).FirstOrDefault(i =>
            paragraphs[i].Base is not null && paragraphs[i].Redline.Original().Objects.Any(o => o.Kind == InlineKind.Footnote && o.Reference == number));
    }

    private bool IsNote(ComposedParagraph paragraph) => paragraph.Base is { } id && _compilation.Draft[id].Kind == ParagraphKind.Footnote;
}
