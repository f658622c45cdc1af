using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Scenarios;
using Amendments.Tests.Generators;
using NUnit.Framework;

namespace Amendments.Tests.Composition;

public sealed class AmendmentProperties
{
    [Test]
    public void The_generated_cases_hold_amendments_that_are_applied()
    {
        var applied = 0;
        RandomAmendments.Holds((draft, _, resolutions) =>
        {
            applied += Composer.Compose(draft, resolutions).Amendments.Count;
            return true;
        });
        Assert.That(applied, Is.GreaterThan(3_000));
    }

    [Test]
    public void Without_the_insertions_a_composition_is_the_draft() => RandomAmendments.Holds((draft, _, resolutions) =>
        Composer.Compose(draft, resolutions).Original().SequenceEqual(draft.Paragraphs.Select(p => p.Text.Text)));

    [Test]
    public void Every_change_of_another_proposals_words_is_applied_or_listed() => RandomAmendments.Holds((draft, _, resolutions) =>
    {
        var composed = Composer.Compose(draft, resolutions);
        return resolutions.Where(r => r.Fits && r.Edits.Any(e => e is Edit.Reword)).All(r =>
            composed.Amendments.Count(a => a.By == r.Proposal) + composed.NotApplied.Where(n => n.Proposal == r.Proposal).Sum(n => n.Edits.Count) == r.Edits.Count);
    });

    [Test]
    public void An_amendment_may_come_before_what_it_amends() => RandomAmendments.Holds((draft, _, resolutions) =>
    {
        var (own, amending) = (resolutions.Where(r => !IsAmending(r)), resolutions.Where(IsAmending));
        return Composer.Compose(draft, [.. own, .. amending]).Paragraphs.Equals(Composer.Compose(draft, [.. amending, .. own]).Paragraphs);
    });

    [Test]
    public void The_words_of_all_owners_make_up_the_text() => RandomAmendments.Holds((draft, _, resolutions) =>
        Composer.Compose(draft, resolutions).Paragraphs.All(p => string.Concat(Provenance.Of(p).Select(w => w.Text.Text)) == p.Redline.Revised().Text));

    [Test]
    public void An_amendment_stands_against_whatever_stands_against_what_it_amends() => RandomAmendments.Holds((draft, proposals, resolutions) =>
    {
        var requests = Requests.Of(draft, proposals, resolutions);
        var conflicts = ConflictFinder.Find(draft, requests);
        var against = conflicts.Where(c => c.IsExclusive).Select(c => (c.First, c.Second)).ToHashSet();
        bool Exclude(int a, int b) => against.Contains((Math.Min(a, b), Math.Max(a, b)));
        return conflicts.Where(c => c.Reason == ConflictReason.AmendsProposal).All(c =>
        {
            var (amending, amended) = requests[c.First].Edits.Any(e => e is Edit.Reword reword && requests[c.Second].IsOf(reword.Of)) ? (c.First, c.Second) : (c.Second, c.First);
            return Enumerable.Range(0, requests.Count).All(other => other == amending || !Exclude(amended, other) || Exclude(amending, other));
        });
    });

    private static bool IsAmending(Resolution resolution) => resolution.Edits.Any(e => e is Edit.Reword);
}
