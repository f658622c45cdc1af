using System.Text;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>What the auditor's questions answer about records that were corrected, taken back, or redacted.</summary>
internal sealed class CorrectedTrailTests
{
    private ReviewDesk _desk = null!;

    [SetUp]
    public void Make()
    {
        _desk = new ReviewDesk();
        _desk.Take("one.md", ("We want cultural diversity.", ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity"), Confidence.Certain));
        _desk.Accept(1);
    }

    [TearDown]
    public void Remove() => _desk.Dispose();

    [Test]
    public void Words_are_found_in_every_version_and_told_apart()
    {
        Correct("P1", new RecordChange { Wording = "variety" });
        Assert.That(Steps("cultural diversity"), Is.EqualTo(new[] { "found as F1", "accepted as P1", "corrected since, to other words", "on the table" }));
        Assert.That(Steps("variety"), Is.EqualTo(new[] { "corrected to these words", "on the table" }));
        Assert.That(Trace("variety").Hits.Single().First.Number, Is.EqualTo(_desk.Store.Line("P1")));

        Correct("P1", new RecordChange { Rationale = "It is richer." });
        Assert.That(Steps("variety"), Is.EqualTo(new[] { "corrected to these words", "corrected, not in these words", "on the table" }));
    }

    [Test]
    public void The_life_of_a_proposal_has_each_correction_with_what_it_changed()
    {
        Correct("P1", new RecordChange { Wording = "variety" });
        Correct("P1", new RecordChange { By = ["Delegation A"] });
        var life = Life();

        Assert.That(life.Corrections.Select(c => string.Join(", ", c.Changes.Select(x => $"{x.Field}: {x.Before} -> {x.After}"))), Is.EqualTo(new[] { "wording: cultural diversity -> variety", "authors: UNESCO -> Delegation A" }));
        Assert.That(life.Corrections.Select(c => c.Former), Is.EqualTo(new[] { life.Trail.Made.Number, life.Corrections[0].Line.Number }));
        Assert.That(life.Trail.Standing.Number, Is.EqualTo(_desk.Store.Line("P1")));
        Assert.That(Words(life.Corrections[0].Line), Does.StartWith("P1: UNESCO asks to replace").And.EndsWith($"“variety” (corrects line {life.Trail.Made.Number}: misread)"));
    }

    [Test]
    public void Who_is_named_by_a_correction_has_the_proposal_in_its_log()
    {
        Correct("P1", new RecordChange { By = ["Delegation A"] });
        var log = ViewLog.Run(_desk.Store, null, new LogQuery { By = "Delegation A" }).Value!;
        Assert.That(log.Lines.SelectMany(l => l.With(SubjectRole.Made)), Does.Contain("P1"));
    }

    [Test]
    public void What_was_taken_back_says_so_and_its_positions_with_it()
    {
        var item = new Item.Position("P1", Stance.Oppose) { Where = "x", Names = Names.Of("Delegation A") };
        Assert.That(Propose.Run(_desk.Store, "Ann", _desk.Draft, [item]).Problems, Is.Empty);
        Assert.That(Life().Trail.Positions, Has.Count.EqualTo(1));
        Correct("Q1", new RecordChange { Stance = Stance.Support });
        Assert.That(Life().Trail.Of(new Id<Position>(1))!.Number, Is.EqualTo(_desk.Store.Line("Q1")));
        Assert.That(TakeBackRecord.Run(_desk.Store, "Ann", "Q1", "never taken").Problems, Is.Empty);

        Assert.That(Life().Trail.Positions, Is.Empty);
        Assert.That(Words(_desk.Store.Trail.Lines(new LedgerFilter { Last = 1 }).Single()), Does.StartWith("Q1 was taken back (line ").And.EndsWith("): never taken"));
    }

    [Test]
    public void The_document_of_a_corrected_proposal_is_that_of_its_last_correction()
    {
        Correct("P1", new RecordChange { Heading = "Q9" });
        var source = FindSource.Run(_desk.Store, "P1").Value!;
        Assert.That(source.Passage!.Heading, Is.EqualTo("Q9"));
        Assert.That(source.Line, Is.EqualTo(_desk.Store.Line("P1")));
    }

    [Test]
    public void Redacted_words_are_found_by_no_question()
    {
        Correct("P1", new RecordChange { Wording = "variety" });
        Assert.That(RedactRecord.Run(_desk.Store, "Ann", "P1", "sent by mistake").Problems.Select(p => p.Where), Is.EqualTo(new[] { "S1" }));
        var names = new ParticipantNames(_desk.Store.Participants());
        var said = new StringBuilder().AppendJoin('\n', _desk.Store.Trail.Lines(new LedgerFilter()).Select(l => EventWords.Of(l, names))).Append(Life()).ToString();

        Assert.That(FindSource.Run(_desk.Store, "P1").Value!.IsRedacted && FindSource.Run(_desk.Store, "F1").Value!.IsRedacted);
        Assert.That(Trace("cultural diversity").Hits.Concat(Trace("variety").Hits), Is.Empty);
        Assert.That(said, Does.Not.Contain("cultural diversity").And.Not.Contain("variety"));
        Assert.That(Life().Trail.Redacted!.Number, Is.EqualTo(_desk.Store.Entries().Last().Number));
    }

    private TraceView Trace(string words) => TraceWords.Run(_desk.Store, words).Value!;

    private IEnumerable<string> Steps(string words) => Trace(words).Hits.Single().Status.Select(s => s.What);

    private ProposalLife Life() => ViewProposal.Run(_desk.Store, new Id<Proposal>(1)).Value!;

    private string Words(LoggedLine line) => EventWords.Of(line, new ParticipantNames(_desk.Store.Participants()));

    private void Correct(string id, RecordChange change) => Assert.That(CorrectRecord.Run(_desk.Store, "Ann", id, change, "misread").Problems, Is.Empty);
}
