using Amendments.Composition;
using Amendments.Conflicts;
using NUnit.Framework;

namespace Amendments.Tests.Conflicts;

public sealed class ConflictProperties
{
    [Test]
    public void Nothing_depends_on_the_order_of_the_proposals() => ConflictCase.Holds(analysis => analysis.Turned().All(analysis.IsSame));

    [Test]
    public void Two_requests_meet_exactly_when_two_of_their_edits_do() => ConflictCase.Holds(analysis =>
        analysis.Conflicts.Select(c => (c.First, c.Second)).SequenceEqual(ByHand.Pairs(analysis.Draft, analysis.Requests))
        && analysis.Conflicts.All(c => ByHand.Pairs(analysis.Draft, [analysis.Requests[c.Second], analysis.Requests[c.First]]).Any()));

    [Test]
    public void Where_nothing_meets_every_order_composes_the_same_text() => ConflictCase.Holds(analysis =>
    {
        var free = analysis.Peaceful();
        var texts = new[] { free, [.. free.Reverse()], [.. free.OrderBy(r => r.Proposal.Number * 7 % 5)] }.Select(order => Composer.Compose(analysis.Draft, [.. order]).Revised()).ToList();
        return texts.TrueForAll(t => t.SequenceEqual(texts[0]));
    });

    [Test]
    public void A_set_that_goes_together_composes_whole_and_is_as_large_as_it_can_be() => ConflictCase.Holds(analysis =>
    {
        var choices = Choices.Of(analysis.Requests.Count, analysis.Conflicts);
        return choices.Open.All(c => c.Alternatives.All(set =>
            analysis.Compose(set.Concat(choices.Uncontested).Order()).NotApplied.All(n => n.Reason != NotAppliedReason.Competing)
            && c.Requests.Except(set).All(r => set.Any(s => analysis.Excludes(r, s)))
            && !set.Any(r => set.Any(s => analysis.Excludes(r, s)))));
    });

    [Test]
    public void Every_request_is_uncontested_or_in_one_choice() => ConflictCase.Holds(analysis =>
    {
        var choices = Choices.Of(analysis.Requests.Count, analysis.Conflicts);
        return choices.Uncontested.Concat(choices.Open.SelectMany(c => c.Requests)).Order().SequenceEqual(Enumerable.Range(0, analysis.Requests.Count))
            && choices.Open.All(c => c.IsComplete && c.Requests.All(r => c.Alternatives.Any(a => a.Contains(r))));
    });

    [Test]
    public void The_stretches_of_an_overlay_are_the_base_text() => ConflictCase.Holds(analysis => analysis.Overlays.All(overlay =>
        string.Concat(overlay.Stretches.Select(s => s.Range.In(overlay.Paragraph.Text.Text))) == overlay.Paragraph.Text.Text
        && overlay.Equals(Overlay.All(analysis.Draft, analysis.Requests).First(o => o.Paragraph == overlay.Paragraph))
        && overlay.Stretches.Zip(overlay.Stretches.Skip(1)).All(pair => pair.First.Range.End == pair.Second.Range.Start)));

    [Test]
    public void The_alternatives_of_a_request_are_what_it_composes_to_alone() => ConflictCase.Holds(analysis => analysis.Requests
        .Select((request, place) => (request, place)).Where(r => r.request.Edits.All(e => e is Edit.Words)).All(r =>
            analysis.Compose([r.place]).Revised().SequenceEqual(analysis.Overlays.Select(o => ByHand.Text(o, r.place)))));

    [Test]
    public void No_words_are_a_matter_of_two_stretches() => ConflictCase.Holds(analysis => analysis.Overlays.All(overlay =>
        overlay.Stretches.Select((s, i) => (s, i)).Where(s => s.s.Alternatives.Count > 0).All(one => overlay.Stretches.Skip(one.i + 1).All(other =>
            !ByHand.Meet(analysis.Requests, overlay.Paragraph.Id, one.s.Range, other.Range)))));

    [Test]
    public void Every_edit_is_in_a_request_and_every_request_is_asked_for() => ConflictCase.Holds(analysis =>
        analysis.Resolutions.Where(r => r.Fits).All(r => r.Edits.All(e => analysis.Requests.Any(q =>
            q.Asked.Contains(new ProposalPart(r.Proposal, e.Part)) && q.Edits.Any(o => ByHand.AskTheSame(analysis.Draft, o, e)))))
        && analysis.Requests.All(q => q.Asked.Count > 0 && q.Asked.All(a => analysis.Resolutions.Any(r => r.Fits && r.Proposal == a.Proposal))));

    [Test]
    public void Every_edit_of_every_granted_request_is_applied_or_listed() => ConflictCase.Holds(analysis =>
    {
        var composed = analysis.Compose(Enumerable.Range(0, analysis.Requests.Count));
        return analysis.Alone(Enumerable.Range(0, analysis.Requests.Count)).All(r =>
            Composition.EditTally.Expected(r, composed) == Composition.EditTally.Found(r.Proposal, composed));
    });

    // A restated text in which words are repeated can be read as two insertions, and a quotation can stand elsewhere, too; then it is another request.
    [Test]
    public void However_an_insertion_is_asked_for_it_is_one_request() => AskedInThreeWays.Holds(analysis =>
        analysis.Resolutions.Any(r => r.Edits.Count != 1) || !analysis.ComeToOneText || (analysis.Requests is [var only] && only.Asked.Count == 3));

    [Test]
    public void However_a_deletion_is_asked_for_it_is_one_request() => AskedInThreeWays.HoldsForDeletions(analysis =>
        analysis.Resolutions.Any(r => r.Edits.Count != 1) || !analysis.ComeToOneText || analysis.Requests.Count == 1);
}
