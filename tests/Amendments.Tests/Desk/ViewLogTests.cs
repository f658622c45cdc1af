using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Rendering;
using Amendments.Submissions;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>Which lines of the ledger answer which question.</summary>
public sealed class ViewLogTests
{
    private TrailDesk _desk = null!;

    [OneTimeSetUp]
    public void Fill() => _desk = new TrailDesk();

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void Without_a_filter_every_line_is_listed() =>
        Assert.That(Log(new LogQuery()).Select(l => l.Entry), Is.EqualTo(_desk.Store.Entries()));

    [Test]
    public void A_taken_back_proposal_has_its_finding_its_acceptance_and_what_took_it_back() => Assert.That(Words(new LogQuery { Proposal = new Id<Proposal>(4) }), Is.EqualTo(new[]
    {
        "F2 was found in S1, Q5, line 2: replace “epidemics” in 22: “pandemics”",
        "P4: UNESCO asks to replace “epidemics” in 22: “pandemics”",
        "F2 was accepted as P4",
        "the acceptance of F2 was taken back, and P4 with it",
    }));

    [Test]
    public void A_proposal_has_its_positions() => Assert.That(Words(new LogQuery { Proposal = new Id<Proposal>(1) }).Skip(3), Is.EqualTo(new[]
    {
        "Q1: Group B supports P1 on 2025-07-22", "Q2: Delegation A opposes P1",
    }));

    [Test]
    public void A_paragraph_has_its_draft_its_proposals_and_the_findings_that_became_none()
    {
        var records = Log(new LogQuery { Paragraph = "22" }).SelectMany(l => l.Subjects).Where(s => s.Role is SubjectRole.Made).Select(s => s.Record);
        Assert.That(records, Is.EquivalentTo(new[] { "D1", "F1", "F2", "F3", "F4", "P1", "P3", "P4", "P5", "P7", "Q1", "Q2" }));
    }

    [Test]
    public void A_participant_has_what_it_sent_and_proposes_and_its_positions()
    {
        var sender = Log(new LogQuery { By = "unesco" }).SelectMany(l => l.With(SubjectRole.Made));
        var cosponsor = Log(new LogQuery { By = "Delegation A" }).SelectMany(l => l.With(SubjectRole.Made));
        Assert.That(sender, Is.EquivalentTo(new[] { "A1", "S1", "F1", "F2", "F3", "F4", "P1", "P4", "Q1", "Q2" }));
        Assert.That(cosponsor, Is.EquivalentTo(new[] { "A2", "P7", "Q2" }));
    }

    [Test]
    public void A_submission_has_what_stands_in_it()
    {
        var made = Log(new LogQuery { Submission = new Id<Submission>(1) }).SelectMany(l => l.With(SubjectRole.Made));
        Assert.That(made, Is.SupersetOf(new[] { "S1", "F1", "F4", "P1", "P4" }).And.None.EqualTo("P5"));
    }

    [Test]
    public void Filters_hold_together_and_the_last_lines_come_last()
    {
        var both = Log(new LogQuery { Paragraph = "22", By = "Organization C", Actor = "ann" });
        Assert.That(both.SelectMany(l => l.With(SubjectRole.Made)), Is.EquivalentTo(new[] { "P3", "P5", "P7" }));
        Assert.That(Log(new LogQuery { Last = 1 }).Single().Number, Is.EqualTo(_desk.Store.Entries().Last().Number));
        Assert.That(Log(new LogQuery { Since = new DateOnly(2100, 1, 1) }), Is.Empty);
        Assert.That(Log(new LogQuery { Until = new DateOnly(2100, 1, 1), Last = 3 }), Has.Count.EqualTo(3));
    }

    [Test]
    public void Whoever_or_whatever_is_not_there_is_a_problem()
    {
        var outcome = ViewLog.Run(_desk.Store, _desk.Draft, new LogQuery { By = "Nobody", Proposal = new Id<Proposal>(99), Submission = new Id<Submission>(9), Paragraph = "999" });
        Assert.That(outcome.Problems.Select(p => p.Where), Is.EquivalentTo(new[] { "by", "P99", "S9", "Paragraph 999" }));
    }

    private ValueList<LoggedLine> Log(LogQuery query) => ViewLog.Run(_desk.Store, _desk.Draft, query).Value!.Lines;

    private IEnumerable<string> Words(LogQuery query) => Log(query).Select(l => EventWords.Of(l, new ParticipantNames(_desk.Store.Participants())));
}
