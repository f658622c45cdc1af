using Amendments.Brackets;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Tests.Conflicts;
using Amendments.Tests.Word.Export;
using NUnit.Framework;

namespace Amendments.Tests.Brackets;

public sealed class BracketProperties
{
    [Test]
    public void Without_the_insertions_brackets_leave_the_draft() => ConflictCase.Holds(analysis =>
        Composed(analysis).Original().SequenceEqual(analysis.Draft.Paragraphs.Select(p => p.Text.Text)));

    [Test]
    public void Every_proposal_is_to_be_seen_or_listed() => ConflictCase.Holds(analysis =>
    {
        var composed = Composed(analysis);
        var shown = composed.Paragraphs.SelectMany(p => p.Owners).Concat(composed.Retained.Select(r => r.Proposal)).Concat(composed.NotApplied.Select(n => n.Proposal)).ToHashSet();
        return analysis.Resolutions.All(r => shown.Contains(r.Proposal) || (r.Fits && r.Edits.Count == 0));
    });

    [Test]
    public void Whoever_competes_owns_a_bracket_or_shares_one() => ConflictCase.Holds(analysis =>
    {
        var composed = Composed(analysis);
        var owners = composed.Paragraphs.SelectMany(p => p.Owners).ToHashSet();
        return analysis.Conflicts.Where(c => c.IsExclusive).SelectMany(c => new[] { c.First, c.Second }).Distinct().Where(r => analysis.Requests[r].Edits.Count > 0)
            .All(r => analysis.Requests[r].Proposals.Any(owners.Contains) && composed.NotApplied.Any(n => n.Reason == NotAppliedReason.Bracketed && analysis.Requests[r].IsOf(n.Proposal)));
    });

    [Test]
    public void Nothing_is_lost_to_competition() => ConflictCase.Holds(analysis => Composed(analysis).NotApplied.All(n => n.Reason != NotAppliedReason.Competing));

    [Test]
    public void Where_nothing_competes_there_is_no_bracket() => ConflictCase.Holds(analysis =>
        analysis.Conflicts.Any(c => c.IsExclusive) || Composed(analysis).Paragraphs.Equals(Composer.Compose(analysis.Draft, [.. analysis.Resolutions]).Paragraphs));

    [Test]
    public void No_bracket_takes_out_a_note_or_a_field() => ConflictCase.Holds(analysis =>
        Composed(analysis).Paragraphs.Where(p => p.Mark.Kind != RunKind.Deleted).All(p => p.Redline.Runs.Where(r => r.Kind == RunKind.Deleted).All(r => r.Text.Objects.Count == 0)));

    private static ComposedDraft Composed(ConflictAnalysis analysis) => BracketedComposer.Compose(
        new Compilation(analysis.Draft, analysis.Proposals.ToValueList(), analysis.Resolutions.ToValueList(), [], [], Compilations.Participants, []), namesProponents: false);
}
