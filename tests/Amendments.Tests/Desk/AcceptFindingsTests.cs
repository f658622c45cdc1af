using Amendments.Composition;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>Nothing counts as a proposal before a person accepts it; what is accepted is the passage as it stands.</summary>
public sealed class AcceptFindingsTests
{
    private const string Instruction = "Para 22: 'cultural engagement' should be replaced by 'cultural diversity'";

    private ReviewDesk _desk = null!;

    [SetUp]
    public void TakeIn()
    {
        _desk = new ReviewDesk();
        _desk.Take(
            "unesco.txt",
            (Instruction, ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity"), Confidence.Certain),
            ("Para 60 should say more: The Forum matters.", ReviewDesk.Open("60", "The Forum matters."), Confidence.NeedsReview),
            ("We find paragraph 21 too long.", ReviewDesk.About("21"), Confidence.Certain),
            ("Para 22: 'no such words' should be replaced by 'others'", ReviewDesk.Replacing("22", "no such words", "others"), Confidence.NeedsReview));
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void A_finding_is_no_proposal_before_it_is_accepted()
    {
        Assert.That(_desk.Store.Proposals(new ProposalFilter()), Is.Empty);
        Assert.That(_desk.Store.Remarks(_desk.Draft.Id), Is.Empty);
    }

    [Test]
    public void What_is_accepted_is_the_submitters_with_its_own_passage()
    {
        var accepted = _desk.Accept(1);
        var proposal = accepted.Value!.Recorded.Proposals.Single();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(_desk.Proposal(1), Is.EqualTo(proposal));
        Assert.That(proposal.Source, Is.EqualTo(_desk.Find(1).Finding.Passage));
        Assert.That(proposal.Source!.Place, Is.EqualTo("S1, Q5, line 1"));
        Assert.That(proposal.Source.Characters, Is.EqualTo(new TextRange(0, Instruction.Length)));
        Assert.That(proposal.Involved.Select(i => i.Role), Is.EqualTo(new[] { Role.Author, Role.Submitter }));
        Assert.That((_desk.Find(1).Status, _desk.Find(1).Became, _desk.Find(1).DecidedBy), Is.EqualTo((FindingStatus.Accepted, "P1", "Ann")));
    }

    [Test]
    public void A_remark_says_the_words_of_its_passage()
    {
        var remark = _desk.Accept(3).Value!.Recorded.Remarks.Single();
        Assert.That((remark.Words.Text, remark.Target.ToString()), Is.EqualTo(("We find paragraph 21 too long.", "21")));
    }

    [Test]
    public void Everything_certain_is_accepted_at_once()
    {
        var accepted = AcceptFindings.Certain(_desk.Store, "Ann").Value!;
        Assert.That(accepted.Findings.Select(f => f.Became), Is.EqualTo(new[] { "P1", "R1" }));
        Assert.That(AcceptFindings.Certain(_desk.Store, "Ann").Value!.Findings, Is.Empty);
    }

    [Test]
    public void An_open_reading_stays_open_unless_one_is_chosen()
    {
        _desk.Accept(2);
        Assert.That(_desk.Proposal(1)!.Status, Is.EqualTo(ProposalStatus.Open));
        _desk.Undo(2);
        _desk.Accept(new Acceptance(Reading: 2), 2);
        Assert.That((_desk.Proposal(2)!.Confirmed, _desk.Proposal(2)!.Readings.Count), Is.EqualTo((new Confirmation(2, "Ann"), 2)));
        Assert.That(_desk.Accept(new Acceptance(Reading: 2), 1).Problems.Single().Found, Does.Contain("no reading 2"));
    }

    [Test]
    public void What_does_not_fit_the_draft_is_accepted_only_when_that_is_meant_and_takes_the_others_with_it()
    {
        var refused = _desk.Accept(1, 4);
        Assert.That(refused.Problems.Single().ToString(), Does.StartWith("F4: Paragraph 22:").And.Contain("--keep-unresolved"));
        Assert.That(_desk.Store.Proposals(new ProposalFilter()), Is.Empty);
        var kept = _desk.Accept(new Acceptance(KeepUnresolved: true), 1, 4);
        Assert.That(kept.Value!.Recorded.Proposals, Has.Count.EqualTo(2));
        Assert.That(kept.Problems, Has.Count.EqualTo(1));
        Assert.That(_desk.Store.Proposals(new ProposalFilter()).Select(p => p.State), Is.EqualTo(new[] { ResolutionState.Exact, ResolutionState.NotFound }));
    }

    [Test]
    public void The_second_who_decides_is_told_who_was_first_and_what_he_decided()
    {
        _desk.Accept(1);
        var second = AcceptFindings.Run(_desk.Store, "Ben", [new Id<Finding>(1)], new Acceptance()).Problems.Single();
        Assert.That(second.Found, Does.StartWith("It is already accepted as P1, by Ann on "));
        RejectFindings.Run(_desk.Store, "Ben", [new Id<Finding>(2)], "It is an echo.");
        Assert.That(_desk.Accept(2).Problems.Single().Found, Does.StartWith("It is already rejected, by Ben on "));
        Assert.That(_desk.Accept(99).Problems.Single().Found, Is.EqualTo("There is no such finding."));
    }

    [Test]
    public void An_acceptance_that_is_taken_back_leaves_nothing_but_its_id()
    {
        _desk.Accept(1);
        _desk.Undo(1);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(_desk.Proposal(1), Is.Null);
        Assert.That(Withdraw.Run(_desk.Store, "Ben", new Id<Proposal>(1), "").Problems.Single().ToString(), Does.StartWith("P1: Ann took it back on ").And.EndsWith("It was finding F1: amend review F1 shows it."));
        Assert.That(_desk.Accept(1).Value!.Findings.Single().Became, Is.EqualTo("P2"));
    }

    [Test]
    public void What_others_built_on_cannot_be_taken_back()
    {
        _desk.Accept(1, 2);
        ConfirmReading.Run(_desk.Store, "Chair", new Id<Proposal>(2), 1);
        Assert.That(_desk.Undo(2).Problems.Single().Found, Is.EqualTo("Chair confirmed reading 1 of P2."));
        Propose.Run(_desk.Store, "Ann", _desk.Draft, [new Item.Position("P1", Stance.Support) { Where = "x", Names = Names.Of("Group B") }]);
        Assert.That(_desk.Undo(1).Problems.Single().Found, Is.EqualTo("Group B took a position on P1 (Q1)."));
        Assert.That(_desk.Proposal(1), Is.Not.Null);
    }

    [Test]
    public void What_changes_the_words_of_a_proposal_keeps_it_on_record()
    {
        _desk.Accept(1);
        Propose.Run(_desk.Store, "Ann", _desk.Draft, [new Item.Proposal(
            [new Reading(new Operation.ReplaceWords(new Quotation("diversity")) { Target = new Target.Proposed(new Id<Proposal>(1)) })], "life") { Where = "x", Names = Names.Of("Group B") }]);
        Assert.That(_desk.Undo(1).Problems.Single().Found, Is.EqualTo("P2 changes the words of P1."));
        Assert.That(SaveScenario.Run(_desk.Store, "Ann", "Try", _desk.Draft, ComposeScenario.Run(_desk.Store, _desk.Draft, new ScenarioQuery { Take = ["P1"] }).Value!).IsDone);
        Assert.That(_desk.Undo(1).Problems.Select(p => p.Found), Has.Member("The scenario “Try” takes P1."));
    }

    [Test]
    public void A_view_shows_what_each_reading_alone_would_do()
    {
        var views = ViewFindings.Run(_desk.Store, new FindingFilter());
        using var scope = Assert.EnterMultipleScope();
        Assert.That(views[0].Readings.Single().Changed.Single().Redline.Revised().Text, Does.Contain("cultural diversity"));
        Assert.That(views[1].Readings.Select(r => r.Changed.Count), Is.EqualTo(new[] { 1, 1 }));
        Assert.That(views[2].About.Single().Label!.ToString(), Is.EqualTo("21"));
        Assert.That(views[3].Readings.Single().Resolution.Problem, Is.Not.Null);
        Assert.That(ViewFindings.One(_desk.Store, new Id<Finding>(9)).IsDone, Is.False);
    }
}
