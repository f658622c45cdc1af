using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>The labels of new paragraphs as they are where all proposals are laid together, so that "30 ter" is the same paragraph in every export.</summary>
internal sealed class SharedLabels(ComposedDraft composed)
{
    private readonly ILookup<Id<Proposal>, ComposedParagraph> _new = composed.Paragraphs
        .Where(p => p is { Base: null, Mark.Owner: not null }).ToLookup(p => p.Mark.Owner!.Value);

    private readonly ILookup<Id<Proposal>, Id<Proposal>> _same = composed.NotApplied
        .Where(n => n.Reason == NotAppliedReason.Same).SelectMany(n => n.With, (n, with) => (n.Proposal, with)).ToLookup(s => s.Proposal, s => s.with);

    /// <summary>The places of a proposal with those labels. What is not laid into the text keeps the label that it has alone.</summary>
    public IEnumerable<ChangedPlace> In(List<ChangedPlace> places, Id<Proposal> proposal)
    {
        var count = places.Count(IsNew);
        var shown = _same[proposal].Prepend(proposal).Select(id => _new[id].ToList()).FirstOrDefault(n => n.Count == count) ?? [];
        var next = 0;
        foreach (var place in places)
        {
            yield return IsNew(place) && shown.Count > 0 ? place with { Pieces = [Labelled(place.Pieces[0], shown[next++])] } : place;
        }
    }

    private static bool IsNew(ChangedPlace place) => place.Pieces[0].Base is null && place.Amended.Count == 0;

    private static ComposedParagraph Labelled(ComposedParagraph alone, ComposedParagraph shown) => alone with { Label = shown.Label, LabelSource = shown.LabelSource };
}
