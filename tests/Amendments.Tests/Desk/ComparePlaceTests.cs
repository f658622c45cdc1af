using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>What a negotiator sees side by side, on the demo's paper and proposals.</summary>
public sealed class ComparePlaceTests
{
    private DeskWorkspace _desk = null!;

    [SetUp]
    public void Propose()
    {
        _desk = new DeskWorkspace();
        _desk.ProposeUnesco();
        _desk.ProposeInvented();
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void Whoever_asks_for_the_same_stands_in_one_column()
    {
        var texts = Compare("22").Paragraphs.Single().Texts;
        Assert.That(texts.Select(t => string.Join(' ', t.Proposals)), Is.EqualTo(new[] { "P4 P11", "P12", "P19" }));
    }

    [Test]
    public void Nobody_who_proposes_something_for_a_paragraph_is_missing()
    {
        foreach (var paragraph in _desk.Draft.Paragraphs)
        {
            var asking = _desk.Compile().Requests.Where(r => r.Paragraphs.Contains(paragraph.Id)).SelectMany(r => r.Proposals).Distinct().Order();
            if (paragraph.Label is { } label)
            {
                var shown = Compare(label.ToString()).Paragraphs.First(p => p.Paragraph.Id == paragraph.Id).Texts.SelectMany(t => t.Proposals).Distinct().Order();
                Assert.That(shown, Is.EqualTo(asking), label.ToString());
            }
        }
    }

    [Test]
    public void Each_text_without_its_insertions_is_the_paragraph_as_drafted()
    {
        foreach (var paragraph in Compare("section Internet governance").Paragraphs)
        {
            var own = paragraph.Texts.Select(t => t.Text.First(p => p.Base == paragraph.Paragraph.Id).Redline.Original());
            Assert.That(own, Is.All.EqualTo(paragraph.Paragraph.Text));
        }
    }

    [Test]
    public void An_open_proposal_has_a_column_for_every_reading()
    {
        var texts = Compare("60").Paragraphs.Single().Texts;
        Assert.That(texts.Where(t => t.Proposals.Contains(Id(2))).Select(t => t.Reading), Is.EqualTo(new int?[] { 1, 2 }));
        ConfirmReading.Run(_desk.Store, "editor", Id(2), 2);
        Assert.That(Compare("60").Paragraphs.Single().Texts.Where(t => t.Proposals.Contains(Id(2))).Select(t => t.Reading), Is.EqualTo(new int?[] { null }));
    }

    [Test]
    public void What_is_moved_behind_a_paragraph_is_shown_with_it_and_where_it_goes_away()
    {
        var (here, away) = (Compare("60").Paragraphs.Single().Texts[^1], Compare("64").Paragraphs.Single().Texts.Single());
        using var scope = Assert.EnterMultipleScope();
        Assert.That((here.Proposals.Single(), here.KeepsWords, here.Changed.Count()), Is.EqualTo((Id(18), true, 1)));
        Assert.That((away.Proposals.Single(), away.KeepsWords), Is.EqualTo((Id(18), false)));
    }

    [Test]
    public void In_59_two_wordings_compete_over_one_word_and_a_request_to_keep_stands_against_both()
    {
        var comparison = Compare("59");
        var contests = comparison.Findings.Contests;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(contests.Select(c => c.Reason), Is.EquivalentTo(new[] { ConflictReason.Retain, ConflictReason.RewordsSentence }));
        Assert.That(ConflictWords.Over(contests.Single(c => c.Reason != ConflictReason.Retain).Over, _desk.Draft), Is.EqualTo("“multilateral”"));
        Assert.That(comparison.Findings.Free, Is.Empty);
        Assert.That(comparison.Findings.Open.Single().Alternatives, Has.Count.EqualTo(3));
    }

    [Test]
    public void New_paragraphs_at_one_place_can_both_be_granted_once_their_order_is_settled()
    {
        var findings = Compare("30").Findings;
        Assert.That((findings.Free.Count, findings.Contests.Count, findings.Order.Count), Is.EqualTo((2, 0, 1)));
    }

    [Test]
    public void Remarks_on_the_paragraph_and_on_its_section_stand_with_it()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Compare("22").Remarks.Select(r => r.Id.Number), Is.EqualTo(new[] { 1 }));
        Assert.That(Compare("65").Remarks.Select(r => r.Id.Number), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Some_participants_alone_are_compared_and_whoever_proposes_nothing_is_named()
    {
        var comparison = Compare("59", "Group B", "organization c");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(comparison.Proposals, Is.EqualTo(new[] { Id(14) }));
        Assert.That(comparison.Silent.Select(comparison.Compilation.Name), Is.EqualTo(new[] { "Organization C" }));
    }

    [Test]
    public void A_proposal_that_the_draft_already_grants_keeps_its_column_with_its_state()
    {
        Amendments.Desk.Propose.Run(_desk.Store, "editor", _desk.Draft, ProposalFile.Read("""
            { "version": 1, "by": "Group B", "items": [ { "operation": "replace-words", "target": "22", "old": "cultural engagement", "wording": "cultural engagement" } ] }
            """).Value!);
        var text = Compare("22").Paragraphs.Single().Texts[^1];
        Assert.That((text.Proposals.Single(), text.Resolution.State), Is.EqualTo((Id(20), Amendments.Composition.ResolutionState.Reflected)));
    }

    [Test]
    public void A_withdrawn_proposal_is_named_and_has_no_column()
    {
        Withdraw.Run(_desk.Store, "editor", Id(13), string.Empty);
        var comparison = Compare("59");
        Assert.That((comparison.Withdrawn.Single().Id, comparison.Proposals.Contains(Id(13))), Is.EqualTo((Id(13), false)));
    }

    [Test]
    public void Every_place_and_name_that_is_not_there_is_a_problem() => Assert.That(
        ComparePlace.Run(_desk.Store, _desk.Draft, "999", ["Delegation Z"]).Problems.Select(p => p.Where), Is.EqualTo(new[] { "Paragraph 999", "by" }));

    private static Id<Proposal> Id(int number) => new(number);

    private PlaceComparison Compare(string place, params string[] by) => ComparePlace.Run(_desk.Store, _desk.Draft, place, by).Value!;
}
