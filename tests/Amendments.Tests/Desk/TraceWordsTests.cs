using Amendments.Desk;
using Amendments.Submissions;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>Who proposed which words.</summary>
public sealed class TraceWordsTests
{
    private TrailDesk _desk = null!;

    [OneTimeSetUp]
    public void Fill() => _desk = new TrailDesk();

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void The_first_to_propose_words_comes_first_and_a_finding_is_told_with_its_proposal()
    {
        var hits = Trace("Cultural Diversity").Hits;
        Assert.That(hits.Select(h => h.Record), Is.EqualTo(new[] { "P1", "P5" }));
        Assert.That(hits[0].Status.Select(s => s.What), Is.EqualTo(new[] { "found as F1", "accepted as P1", "on the table" }));
        Assert.That(hits[0].First.Number, Is.EqualTo(hits[0].Status[0].Line));
        Assert.That(hits[0].By, Is.EqualTo(new[] { "UNESCO" }));
        Assert.That(hits[0].Matches.Select(m => m.In(hits[0].Text.Text)), Is.EqualTo(new[] { "cultural diversity" }));
    }

    [Test]
    public void By_another_date_the_unknown_ones_come_last()
    {
        Assert.That(Trace("cultural diversity", DateKind.Made).Hits.Select(h => h.Record), Is.EqualTo(new[] { "P5", "P1" }));
        Assert.That(Trace("cultural diversity", DateKind.Received).Hits.Select(h => (h.Record, h.Dates[DateKind.Received])), Is.EqualTo(new[] { ("P1", (DateOnly?)null), ("P5", null) }));
    }

    [TestCase("households", "P3", "withdrawn")]
    [TestCase("plagues of locusts", "F3", "a finding, rejected")]
    [TestCase("operas", "F4", "a finding, waiting")]
    [TestCase("messages", "P2", "reading 1 confirmed, on the table")]
    public void Words_are_found_whatever_became_of_them(string words, string record, string status)
    {
        var hit = Trace(words).Hits.Single();
        Assert.That((hit.Record, string.Join(", ", hit.Status.Select(s => s.What))), Is.EqualTo((record, status)));
    }

    [Test]
    public void A_taken_back_proposal_stands_beside_the_finding_that_waits_again()
    {
        var hits = Trace("pandemics").Hits;
        Assert.That(hits.Select(h => (h.Record, h.Status[^1].What)), Is.EquivalentTo(new[] { ("P4", "taken back"), ("F2", "a finding, waiting") }));
    }

    [Test]
    public void Words_that_a_correction_took_out_are_found_as_such()
    {
        var hit = Trace("theatres").Hits.Single();
        Assert.That(hit.Record, Is.EqualTo("F4"));
        Assert.That(hit.Status[0].What, Is.EqualTo("corrected to other words"));
        Assert.That(hit.Status[0].Line, Is.GreaterThan(hit.First.Number));
    }

    [Test]
    public void Words_of_the_draft_are_told_apart()
    {
        var view = Trace("cultural engagement");
        Assert.That(view.Hits, Is.Empty);
        Assert.That(view.Drafts.Select(d => (d.Document, d.Where, d.Line)), Is.EqualTo(new[] { ("D1", "22", 2L) }));
    }

    [Test]
    public void When_nobody_proposed_the_words_the_nearest_are_named() =>
        Assert.That(Trace("cultural diversty").Nearest, Is.EqualTo(new NearestWords("cultural diversity", "F1", Trace("cultural diversity").Hits[0].First.Number)));

    [Test]
    public void A_part_of_a_word_is_no_word() => Assert.That(Trace("diversit").Hits, Is.Empty);

    [Test]
    public void Words_without_a_letter_are_a_problem() => Assert.That(TraceWords.Run(_desk.Store, "“…”").IsDone, Is.False);

    private TraceView Trace(string words, DateKind order = DateKind.Recorded) => TraceWords.Run(_desk.Store, words, order).Value!;
}
