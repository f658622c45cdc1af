using System.Globalization;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Tests.Generators;
using NUnit.Framework;

namespace Amendments.Tests.Composition;

public sealed class ComposerProperties
{
    [Test]
    public void Without_the_insertions_a_composition_is_the_draft() => RandomCase.Holds((draft, resolutions) =>
        Composer.Compose(draft, resolutions).Original().SequenceEqual(draft.Paragraphs.Select(p => p.Text.Text)));

    [Test]
    public void Every_edit_is_in_the_composition_or_listed() => RandomCase.Holds((draft, resolutions) =>
    {
        var composed = Composer.Compose(draft, resolutions);
        return resolutions.All(r => EditTally.Expected(r, composed) == EditTally.Found(r.Proposal, composed))
            && resolutions.Where(r => !r.Fits).All(r => composed.NotApplied.Any(n => n.Proposal == r.Proposal));
    });

    [Test]
    public void Composing_twice_gives_the_same() => RandomCase.Holds((draft, resolutions) =>
    {
        var (once, again) = (Composer.Compose(draft, resolutions), Composer.Compose(draft, resolutions));
        return once.Paragraphs.Equals(again.Paragraphs) && once.NotApplied.Equals(again.NotApplied) && once.Retained.Equals(again.Retained);
    });

    [Test]
    public void A_proposal_alone_gives_what_its_edits_say() => RandomCase.Holds((draft, resolutions) =>
        resolutions.Where(r => r.Fits && r.Edits.All(e => e is Edit.Words)).All(r =>
            Composer.Compose(draft, [r]) is var composed && (composed.NotApplied.Count > 0 || composed.Revised().SequenceEqual(draft.Paragraphs.Select(p => ByHand(p, r))))));

    // Except when its list names a paragraph and what is below it: then one part can compete with another, and is listed.
    [Test]
    public void A_proposal_alone_is_applied_whole() => RandomCase.Holds((draft, resolutions) =>
        resolutions.Where(r => r.Fits && r.Touches.Distinct().Count() == r.Touches.Count).All(r => Composer.Compose(draft, [r]).NotApplied.Count == 0));

    // Except in a paragraph that begins with a stray combining mark: merged with the one before, the mark joins its blank.
    [Test]
    public void Edits_lie_on_the_edges_of_tokens() => RandomCase.Holds((draft, resolutions) =>
        resolutions.SelectMany(r => r.Edits).OfType<Edit.Words>().Where(e => !BeginsWithMark(draft[e.In])).All(e => Edges(draft[e.In]) is var edges && edges.Contains(e.Range.Start) && edges.Contains(e.Range.End)));

    [Test]
    public void No_edit_takes_out_an_inline_object() => RandomCase.Holds((draft, resolutions) =>
        resolutions.SelectMany(r => r.Edits).OfType<Edit.Words>().All(e => !e.Range.In(draft[e.In].Text.Text).Contains('\uFFFC', StringComparison.Ordinal)));

    [Test]
    public void What_does_not_fit_says_why_and_what_to_do() => RandomCase.Holds((_, resolutions) =>
        resolutions.All(r => r.Fits ? r.Problem is null : r.Edits.Count == 0 && r.Problem is { Found.Length: > 0, Remedy.Length: > 0 }));

    private static string ByHand(Paragraph paragraph, Resolution resolution) => resolution.Edits.OfType<Edit.Words>().Select((edit, order) => (edit, order))
        .Where(e => e.edit.In == paragraph.Id).OrderByDescending(e => e.edit.Range.Start).ThenByDescending(e => e.edit.Range.Length).ThenByDescending(e => e.order)
        .Aggregate(paragraph.Text.Text, (text, e) => text.Remove(e.edit.Range.Start, e.edit.Range.Length).Insert(e.edit.Range.Start, e.edit.Replacement.Text.Text));

    private static bool BeginsWithMark(Paragraph paragraph) => StringInfo.GetNextTextElementLength(" " + paragraph.Text.Text) > 1;

    private static HashSet<int> Edges(Paragraph paragraph) => [0, .. Tokeniser.Tokenise(paragraph.Text.Text).Select(t => t.Range.End)];
}
