using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Rendering.Pages;

// A proposal is shown once in full, at the first paragraph that it changes; the others refer to it.
//   - what it changes: the paragraphs that its edits are in, applied or not;
//   - what it only addresses (retained, already said, not found): those paragraphs, without the sub-paragraphs of one that is there itself;
//     of a section, its heading; of the whole paper, none.
// A remark on paragraphs stands at the first of them; one on a section or the paper stands at the end.

/// <summary>Where everything stands on the page.</summary>
internal sealed class PagePlan
{
    private readonly Compilation _compilation;
    private readonly Dictionary<ParagraphId, int> _lastPiece = [];
    private readonly List<PageEntry> _entries;

    public PagePlan(Compilation compilation, Anchors anchors)
    {
        _compilation = compilation;
        Showings = new Showings(compilation);
        _entries = [.. compilation.Composed.Paragraphs.Select(p => Entry(p, anchors))];
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Composed.Base is { } id)
            {
                _lastPiece[id] = i;
            }
        }

        foreach (var proposal in compilation.Proposals)
        {
            Place(Places(proposal), e => e.Proposals, e => e.Elsewhere, Unplaced, proposal.Id);
        }

        foreach (var remark in compilation.Remarks)
        {
            Place(remark);
        }
    }

    public Compilation Compilation => _compilation;

    public Showings Showings { get; }

    /// <summary>The paragraphs in reading order; footnotes last.</summary>
    public IReadOnlyList<PageEntry> Entries => _entries;

    /// <summary>The proposals that belong to no paragraph of the draft.</summary>
    public List<Id<Proposal>> Unplaced { get; } = [];

    /// <summary>The remarks on sections, on the whole paper, or on what the draft does not have.</summary>
    public List<Remark> GeneralRemarks { get; } = [];

    /// <summary>All proposals in the order in which the page shows them.</summary>
    public IEnumerable<Id<Proposal>> InOrder => _entries.SelectMany(e => e.Proposals).Concat(Unplaced);

    /// <summary>The anchor of a note by its number.</summary>
    public string? NoteAnchor(string number) =>
        _entries.Find(e => e.Kind == ParagraphKind.Footnote && e.Like!.Content.Printed == number)?.Anchor;

    private PageEntry Entry(ComposedParagraph composed, Anchors anchors)
    {
        var like = (composed.Base ?? composed.Like) is { } id ? _compilation.Draft[id] : null;
        var shown = composed.Label.TrimEnd('.');
        var (name, wanted) = (composed.Base is null ? null : like) switch
        {
            null => (shown.Length > 0 ? shown : "new text", $"p-{(shown.Length > 0 ? Anchors.Slug(shown) : "new")}"),
            { Label: { } label } => (label.ToString(), $"p-{Anchors.Slug(label.ToString())}"),
            { Kind: ParagraphKind.Title } => ("Title", "title"),
            { Kind: ParagraphKind.Heading } heading => (heading.Name, $"s-{Anchors.Slug(heading.Text.Text)}"),
            { Kind: ParagraphKind.Footnote } note => (note.Name, $"fn-{Anchors.Slug(note.Content.Printed)}"),
            var text => (text.Name, "p-text"),
        };
        return new PageEntry(composed, like, name, anchors.Unique(wanted));
    }

    private List<int> Places(Proposal proposal)
    {
        var owned = Enumerable.Range(0, _entries.Count).Where(i => _entries[i].Composed.Owners.Contains(proposal.Id))
            .Select(i => _entries[i].Composed.Base is { } id ? _lastPiece[id] : i);
        var left = Showings.NotApplied(proposal.Id).SelectMany(n => n.Edits).Select(e => e.Paragraph is { } id ? _lastPiece[id] : 0);
        var places = owned.Concat(left).Distinct().Order().ToList();
        return places.Count > 0 ? places : Addressed(proposal.Operation.Target, Showings.Resolution(proposal.Id).Touches);
    }

    private List<int> Addressed(Target target, ValueList<ParagraphId> touches)
    {
        var ids = target switch
        {
            Target.Whole => [],
            Target.Section or Target.EndOf or Target.After or Target.Before => touches.Take(1),
            _ => touches.Where(t => _compilation.Draft[t].Parent is not { } parent || !touches.Contains(parent)),
        };
        return [.. ids.Select(id => _lastPiece[id]).Distinct().Order()];
    }

    private void Place(Remark remark)
    {
        var places = Addressed(remark.Target, Locator.Touches(remark.Target, _compilation.Draft));
        if (remark.Target is Target.Section or Target.EndOf)
        {
            places.ForEach(i => _entries[i].RemarksElsewhere.Add(remark));
            places.Clear();
        }

        Place(places, e => e.Remarks, e => e.RemarksElsewhere, GeneralRemarks, remark);
    }

    private void Place<T>(List<int> places, Func<PageEntry, List<T>> here, Func<PageEntry, List<T>> elsewhere, List<T> nowhere, T item)
    {
        (places.Count > 0 ? here(_entries[places[0]]) : nowhere).Add(item);
        foreach (var place in places.Skip(1))
        {
            elsewhere(_entries[place]).Add(item);
        }
    }
}
