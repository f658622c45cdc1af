using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Brackets;

/// <summary>The edits of a compilation that compete with others. Changes of words that another proposal puts in are not among them.</summary>
internal sealed class ContestedEdits
{
    private readonly Compilation _compilation;
    private readonly ILookup<int, Conflict> _conflicts;
    private readonly ILookup<ParagraphId, int> _keepers;
    private readonly HashSet<(int Request, int Edit)> _edits = [];

    public ContestedEdits(Compilation compilation)
    {
        _compilation = compilation;
        var conflicts = compilation.Conflicts.Where(c => c.IsExclusive && IsOfDraft(c.First) && IsOfDraft(c.Second)).ToList();
        _conflicts = conflicts.SelectMany(c => new[] { (Request: c.First, Conflict: c), (Request: c.Second, Conflict: c) }).ToLookup(c => c.Request, c => c.Conflict);
        _keepers = _conflicts.Where(own => own.Any(c => c.Reason == ConflictReason.Retain)).OrderBy(own => own.Key)
            .SelectMany(own => compilation.Requests[own.Key].Kept.Select(kept => (Kept: kept, Request: own.Key))).ToLookup(k => k.Kept, k => k.Request);
        foreach (var conflict in conflicts)
        {
            Mark(conflict.First, conflict.Over);
            Mark(conflict.Second, conflict.Over);
        }

        Regions = [.. AllRegions().Where(r => r.Edits.Any(IsContested))];
        foreach (var placed in Regions.SelectMany(r => r.Edits))
        {
            _edits.Add((placed.Request, IndexOf(placed)));
        }
    }

    public bool IsNone => _edits.Count == 0;

    /// <summary>The stretches of words over which proposals compete, in the order of the draft, each with everything that is asked for there.</summary>
    public IReadOnlyList<(ParagraphId Paragraph, TextRange Range, List<PlacedEdit> Edits)> Regions { get; }

    /// <summary>The edits that are about paragraphs as wholes.</summary>
    public IEnumerable<(int Request, Edit Edit)> OfParagraphs => _edits.OrderBy(e => e.Request).ThenBy(e => e.Edit)
        .Select(e => (e.Request, Edit: _compilation.Requests[e.Request].Edits[e.Edit])).Where(e => e.Edit is not Edit.Words);

    /// <summary>What every proposal comes to without the edits that compete.</summary>
    public IEnumerable<Resolution> Rest()
    {
        var contested = new HashSet<(Id<Proposal>, Edit)>();
        var edits = _compilation.Resolutions.SelectMany(r => r.Edits.GroupBy(e => e.Part).Select(g => (Part: new ProposalPart(r.Proposal, g.Key), Edits: g.ToList()))).ToDictionary(p => p.Part, p => p.Edits);
        foreach (var (request, edit) in _edits)
        {
            contested.UnionWith(_compilation.Requests[request].Asked.Select(part => (part.Proposal, edits[part][edit])));
        }

        return _compilation.Resolutions.Select(r => r with { Edits = r.Edits.Where(e => !contested.Contains((r.Proposal, e))).ToValueList() });
    }

    /// <summary>Every request that stands in brackets, with what it competes with; whoever asks for the same besides.</summary>
    public IEnumerable<NotApplied> Listed()
    {
        foreach (var own in _edits.GroupBy(e => e.Request, e => e.Edit).OrderBy(g => g.Key))
        {
            var request = _compilation.Requests[own.Key];
            var edits = own.Order().Select(i => request.Edits[i]).ToValueList();
            var with = _conflicts[own.Key].SelectMany(c => _compilation.Requests[c.Other(own.Key)].Proposals).Distinct().Except(request.Proposals).Order().ToValueList();
            var why = _conflicts[own.Key].FirstOrDefault() is { } against ? ConflictWords.Explain(against, own.Key, _compilation.Requests, _compilation.Draft) : "It stands among words over which others compete.";
            var asked = _compilation.InOrder(request.Proposals).ToList();
            yield return new NotApplied(asked[0], edits, NotAppliedReason.Bracketed, with, why);
            foreach (var other in asked.Skip(1))
            {
                yield return new NotApplied(other, edits, NotAppliedReason.Same, [asked[0]], $"{asked[0]} asks for the same.");
            }
        }
    }

    /// <summary>The requests to keep a paragraph as it is that somebody competes with.</summary>
    public IEnumerable<int> Keepers(ParagraphId paragraph) => _keepers[paragraph];

    private bool IsOfDraft(int request) => _compilation.Requests[request].Edits.All(e => e is not Edit.Reword);

    private bool IsContested(PlacedEdit placed) => _edits.Contains((placed.Request, IndexOf(placed)));

    private int IndexOf(PlacedEdit placed)
    {
        var edits = _compilation.Requests[placed.Request].Edits;
        return Enumerable.Range(0, edits.Count).First(i => ReferenceEquals(edits[i], placed.Edit));
    }

    private IEnumerable<(ParagraphId Paragraph, TextRange Range, List<PlacedEdit> Edits)> AllRegions() =>
        from words in new EditsByPlace(_compilation.Requests).Words
        orderby words.Key.Ordinal
        from region in EditRegions.Of(words.Value)
        select (words.Key, region.Range, region.Edits);

    // Where it is not an edit itself that meets, such as a new sub-paragraph of a list that goes, all of the request is at issue.
    private void Mark(int request, ValueList<ContestedWords> over)
    {
        var edits = _compilation.Requests[request].Edits;
        var met = Enumerable.Range(0, edits.Count).Where(i => over.Any(o => IsAt(edits[i], o))).ToList();
        _edits.UnionWith((met.Count > 0 ? met : Enumerable.Range(0, edits.Count)).Select(i => (request, i)));
    }

    private static bool IsAt(Edit edit, ContestedWords over) =>
        (over.Paragraph is { } paragraph ? Places.Of(edit).Contains(paragraph) : edit.Paragraph is null) && (edit is not Edit.Words words || Meeting.Touches(words, over.Range));
}
