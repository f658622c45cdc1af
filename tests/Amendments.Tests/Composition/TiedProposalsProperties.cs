using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Tests.Generators;
using NUnit.Framework;

namespace Amendments.Tests.Composition;

public sealed class TiedProposalsProperties
{
    [Test]
    public void A_paragraph_reads_the_same_alone_as_in_the_whole_composition()
    {
        var fewer = 0;
        RandomAmendments.Holds((draft, proposals, resolutions) =>
        {
            var whole = ByPlace(Composer.Compose(draft, resolutions));
            return draft.Paragraphs.All(paragraph =>
            {
                var tied = Tied(draft, proposals, resolutions, [paragraph.Id]);
                fewer += tied.Count < proposals.Count ? 1 : 0;
                return ByPlace(Composer.Compose(draft, tied))[paragraph.Id].SequenceEqual(whole[paragraph.Id]);
            });
        });
        Assert.That(fewer, Is.GreaterThan(10_000));
    }

    [Test]
    public void Who_asks_for_the_same_is_told_alike()
    {
        RandomAmendments.Holds((draft, proposals, resolutions) =>
        {
            var all = Composer.Compose(draft, resolutions);
            var whole = ByPlace(all);
            return draft.Paragraphs.All(paragraph =>
            {
                var alone = Composer.Compose(draft, Tied(draft, proposals, resolutions, [paragraph.Id]));
                var owners = whole[paragraph.Id].SelectMany(p => p.Redline.Runs.Select(r => r.Owner)).OfType<Id<Proposal>>().Distinct();
                return owners.All(o => Same(alone, o, paragraph.Id).SequenceEqual(Same(all, o, paragraph.Id)));
            });
        });
    }

    // Those that put in the same words here; elsewhere a proposal can have more of them.
    private static IEnumerable<Id<Proposal>> Same(ComposedDraft composed, Id<Proposal> owner, ParagraphId paragraph) => composed.NotApplied
        .Where(n => n.Reason == NotAppliedReason.Same && n.With.Contains(owner) && n.Edits.Any(e => e.Paragraph == paragraph)).Select(n => n.Proposal).Distinct().Order();

    private static List<Resolution> Tied(Draft draft, ValueList<Proposal> proposals, ValueList<Resolution> resolutions, ValueList<ParagraphId> paragraphs)
    {
        var ties = proposals.Zip(resolutions).SelectMany(p => Ties.Of(p.First, p.Second, draft).Select(t => (Tie: t, p.First.Id))).ToLookup(t => t.Tie, t => t.Id);
        var tied = new TiedProposals(
            draft,
            (tie, before) => ties[tie].Where(id => before is null || id < before),
            ids => proposals.Where(p => ids.Contains(p.Id)));
        return [.. tied.On(paragraphs).Select(t => t.Resolution)];
    }

    private static ILookup<ParagraphId?, ComposedParagraph> ByPlace(ComposedDraft composed)
    {
        ParagraphId? place = null;
        return composed.Paragraphs.Select(p => (Place: place = p.Base ?? place, Paragraph: p)).ToList().ToLookup(p => p.Place, p => p.Paragraph);
    }
}
