using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>The whole life of a proposal.</summary>
public sealed class ViewProposalTests
{
    private TrailDesk _desk = null!;

    [OneTimeSetUp]
    public void Fill() => _desk = new TrailDesk();

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void A_proposal_on_the_table_shows_what_competes_now_and_who_stands_how()
    {
        var life = Life(1);
        Assert.That(life.View.Competing.Select(c => c.With.Number), Is.EqualTo(new[] { 5, 7 }));
        Assert.That(life.Compilation.Standing(life.Proposal.Id).Select(p => life.Trail.Of(p.Id)!.Entry.Event), Has.All.InstanceOf<Event.PositionTaken>());
        Assert.That(life.Submission!.Source!.Name, Is.EqualTo("letter.txt"));
        Assert.That(life.Lines.First(l => l.With(SubjectRole.Made).Contains("F1")).Number, Is.GreaterThan(life.SubmissionLine!.Value));
    }

    [Test]
    public void All_readings_are_shown_also_when_one_is_confirmed()
    {
        var life = Life(2);
        Assert.That(life.View.Readings, Has.Count.EqualTo(2));
        Assert.That(life.Trail.Confirmed!.Entry.Actor, Is.EqualTo("chair"));
    }

    [Test]
    public void A_withdrawn_proposal_has_its_redline_and_competes_with_nothing()
    {
        var life = Life(3);
        Assert.That((life.Status, life.View.Competing.Count, life.View.Readings[0].Changed.Count), Is.EqualTo(("withdrawn", 0, 1)));
        Assert.That(life.Trail.Withdrawn!.Entry.Event, Is.InstanceOf<Event.ProposalWithdrawn>());
    }

    [Test]
    public void A_taken_back_proposal_can_still_be_seen()
    {
        var life = Life(4);
        Assert.That((life.Status, life.TakenBack!.By, life.View.Readings[0].Changed.Count), Is.EqualTo(("taken back", "Bob", 1)));
        Assert.That(life.Trail.TakenBack, Is.EqualTo(life.Lines[^1]));
    }

    [Test]
    public void A_proposal_in_a_scenario_says_so() =>
        Assert.That(Life(6).Lines.Select(l => l.Entry.Event), Has.Some.InstanceOf<Event.ScenarioSaved>());

    [Test]
    public void A_proposal_that_never_was_is_a_problem() => Assert.That(ViewProposal.Run(_desk.Store, new Id<Proposal>(99)).IsDone, Is.False);

    private ProposalLife Life(int number) => ViewProposal.Run(_desk.Store, new Id<Proposal>(number)).Value!;
}
