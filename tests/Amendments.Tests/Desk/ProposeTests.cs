using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

public sealed class ProposeTests
{
    private DeskWorkspace _desk = null!;

    [SetUp]
    public void Open() => _desk = new DeskWorkspace();

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void The_demo_submission_comes_to_nine_wordings_and_a_remark()
    {
        var recorded = _desk.ProposeUnesco();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(recorded.Problems, Is.Empty);
        Assert.That(recorded.Value!.Proposals, Has.Count.EqualTo(9));
        Assert.That(recorded.Value.Remarks, Has.Count.EqualTo(1));
        Assert.That(recorded.Value.Proposals.Select(p => p.Source!.Heading), Is.All.StartsWith("Q"));
        Assert.That(recorded.Value.Proposals.Select(p => p.Source!.Lines), Is.All.Not.Null);
    }

    [Test]
    public void The_sentence_for_59_comes_to_two_severable_edits_and_the_rest_of_the_paragraph_stays()
    {
        _desk.ProposeUnesco();
        var compilation = _desk.Compile();
        var resolution = compilation.Resolutions[4];
        using var scope = Assert.EnterMultipleScope();
        Assert.That(compilation.Proposals[4].Operation, Is.TypeOf<Operation.ReplaceSentence>());
        Assert.That(resolution.Edits, Has.Count.EqualTo(2));
        Assert.That(resolution.Parts, Is.EqualTo(2));
    }

    [Test]
    public void A_wording_whose_place_is_open_keeps_its_readings_until_a_person_confirms_one()
    {
        _desk.ProposeUnesco();
        var open = _desk.Compile().Proposals[1];
        Assert.That(open.Status, Is.EqualTo(ProposalStatus.Open));
        Assert.That(open.Operation, Is.TypeOf<Operation.Append>(), "The least destructive reading comes first.");

        ConfirmReading.Run(_desk.Store, "chair", open.Id, 2);
        var confirmed = _desk.Compile().Proposals[1];
        using var scope = Assert.EnterMultipleScope();
        Assert.That(confirmed.Status, Is.EqualTo(ProposalStatus.Proposed));
        Assert.That(confirmed.Operation, Is.TypeOf<Operation.ReplaceParagraph>());
        Assert.That(confirmed.Confirmed, Is.EqualTo(new Confirmation(2, "chair")));
        Assert.That(ConfirmReading.Run(_desk.Store, "other", open.Id, 1).Problems[0].Found, Is.EqualTo("chair has already confirmed reading 2."));
    }

    [Test]
    public void One_failing_item_leaves_nothing_recorded_and_every_problem_is_told()
    {
        var outcome = Propose("""
            { "version": 1, "by": "Delegation A", "items": [
              { "operation": "replace-words", "target": "22", "old": "cultural engagement", "wording": "culture" },
              { "operation": "replace-words", "target": "22", "old": "cultural engagment", "wording": "culture" },
              { "operation": "replace-words", "target": "33", "old": "digital inclusion", "wording": "inclusion" },
              { "operation": "append", "target": "199", "wording": "More." },
              { "operation": "append", "target": "22", "wording": "More.", "by": "Delegation Q" } ] }
            """);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(outcome.IsDone, Is.False);
        Assert.That(outcome.Problems.Select(p => p.Where.Split(':')[0]), Is.EqualTo(new[] { "items[4].by", "items[1]", "items[2]", "items[3]" }));
        Assert.That(outcome.Problems[1].ToString(), Does.Contain("Nearest: “cultural engagement”"));
        Assert.That(outcome.Problems[2].ToString(), Does.Contain("2 times"));
        Assert.That(outcome.Problems[3].ToString(), Does.Contain("1 to 94"));
        Assert.That(_desk.Store.Proposals(new ProposalFilter()), Is.Empty);
    }

    [Test]
    public void A_passage_that_is_not_in_the_submission_is_a_problem()
    {
        _desk.ProposeUnesco();
        var outcome = Propose("""
            { "version": 1, "by": "UNESCO", "submission": "S1", "items": [
              { "operation": "append", "target": "22", "wording": "More.", "source": { "heading": "Q5", "quote": "words that nobody sent" } } ] }
            """);
        Assert.That(outcome.Problems.Single().Found, Is.EqualTo("The quoted passage is not in S1: “words that nobody sent”."));
    }

    [Test]
    public void A_character_that_no_document_can_hold_is_a_problem()
    {
        var outcome = Propose("""{ "version": 1, "by": "UNESCO", "items": [ { "operation": "append", "target": "22", "wording": "More.\u0002" } ] }""");
        Assert.That(outcome.Problems.Single().ToString(), Does.StartWith("items[0]: It holds the character U+0002 at offset 5"));
    }

    [Test]
    public void A_withdrawn_proposal_stays_on_record_and_leaves_the_compilation()
    {
        _desk.ProposeUnesco();
        Withdraw.Run(_desk.Store, "editor", new Id<Proposal>(4), "superseded");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(_desk.Compile().Proposals.Select(p => p.Id.Number), Does.Not.Contain(4));
        Assert.That(_desk.Store.Proposals(new ProposalFilter { Status = ProposalStatus.Withdrawn }), Has.Count.EqualTo(1));
    }

    private Outcome<Recorded> Propose(string json)
    {
        var items = ProposalFile.Read(json);
        Assert.That(items.Problems, Is.Empty);
        return Amendments.Desk.Propose.Run(_desk.Store, "editor", _desk.Draft, items.Value!);
    }
}
