using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Submissions;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>What is confidential stays so whatever is recorded on it.</summary>
internal sealed class ConfidentialityTests
{
    private ReviewDesk _desk = null!;

    [SetUp]
    public void Make() => _desk = new ReviewDesk();

    [TearDown]
    public void Remove() => _desk.Dispose();

    [Test]
    public void What_comes_of_a_confidential_submission_is_recorded_as_confidential()
    {
        Take("one.md", "We want cultural diversity.", isConfidential: true);
        _desk.Accept(1);

        Assert.That(_desk.Proposal(1)!.IsConfidential);
        Assert.That(_desk.Store.Entries().Select(e => e.Event).OfType<Ledger.Event.ProposalMade>().Single().Proposal.IsConfidential, "It stands in the line that records it.");
        Assert.That(Compile.Run(_desk.Store, _desk.Draft, new ProposalFilter()).Hidden.Proposals, Is.EqualTo(1));
    }

    [Test]
    public void A_corrected_version_of_a_confidential_submission_is_confidential()
    {
        Take("one.md", "We want cultural diversity.", isConfidential: true);
        Take("one.md", "We want cultural diversity now.", isConfidential: false);

        Assert.That(_desk.Store.Submissions().Select(s => (s.Corrects is not null, s.IsConfidential)), Is.EqualTo(new[] { (false, true), (true, true) }));
    }

    [Test]
    public void A_submission_that_was_taken_in_openly_says_so_when_it_comes_again_as_confidential()
    {
        Take("one.md", "We want cultural diversity.", isConfidential: false);

        Assert.That(Take("one.md", "We want cultural diversity.", isConfidential: true).Problems.Single().Remedy, Does.Contain("amend confidential S1"));
    }

    [Test]
    public void What_changes_the_words_of_a_confidential_proposal_is_confidential_however_it_comes_to_do_so()
    {
        Add(ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity"), isConfidential: true);
        Add(Amending(1), isConfidential: false);
        Add(ReviewDesk.Replacing("22", "cultural engagement", "variety"), isConfidential: false);
        Assert.That(Confidential(), Is.EqualTo(new[] { 1, 2 }));

        var corrected = CorrectRecord.Run(_desk.Store, "Ann", "P3", new RecordChange { Form = new OperationForm { Operation = "replace-words", Target = "text of P1", Old = "diversity" } }, "mistaken");
        Assert.That(corrected.Problems, Is.Empty);
        Assert.That(Confidential(), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void Amendments_become_confidential_with_what_they_amend_and_are_lifted_after_it()
    {
        Add(ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity"), isConfidential: false);
        Add(Amending(1), isConfidential: false);
        Assert.That(Change("P1", true).Value!.With, Is.EqualTo(new[] { "P2" }));
        Assert.That(Change("P2", false).Problems.Single().Found, Does.Contain("P1, which is confidential"));
        Assert.That(Change("P1", false).IsDone && Change("P2", false).IsDone);
        Assert.That(Confidential(), Is.Empty);
    }

    [Test]
    public void A_submission_changes_with_its_proposals_remarks_and_findings()
    {
        Take("one.md", "We want cultural diversity.", isConfidential: false);
        _desk.Take("two.md", ("A remark on snow.", ReviewDesk.About("22"), Confidence.Certain));
        _desk.Accept(1, 2);
        Assert.That(Change("S1", true).Value!.With, Is.EqualTo(new[] { "P1" }));
        Assert.That(Change("S2", true).Value!.With, Is.Empty);
        var hidden = Compile.Run(_desk.Store, _desk.Draft, new ProposalFilter()).Hidden;

        Assert.That((hidden.Proposals, hidden.Remarks), Is.EqualTo((1, 1)));
        Assert.That(_desk.Store.Findings(new FindingFilter()), Is.Empty);
        Assert.That(hidden.ToString(), Is.EqualTo("1 confidential proposal and 1 remark are not shown; --confidential shows them."));
    }

    private int[] Confidential() => [.. _desk.Store.Proposals(new ProposalFilter { WithConfidential = true }).Where(p => p.Proposal.IsConfidential).Select(p => p.Proposal.Id.Number)];

    private Outcome<ChangedConfidentiality> Change(string id, bool isConfidential) => ChangeConfidentiality.Run(_desk.Store, "Ann", id, isConfidential, "asked for");

    private static FindingContent.Proposal Amending(int number) => new(
        [new Reading(new Operation.ReplaceWords(new Quotation("diversity")) { Target = new Target.Proposed(new Id<Proposal>(number)) })], "variety");

    private void Add(FindingContent content, bool isConfidential)
    {
        var proposal = (FindingContent.Proposal)content;
        var recorded = Propose.Run(_desk.Store, "Ann", _desk.Draft, [new Item.Proposal(proposal.Readings, proposal.Wording) { Where = "x", Names = Names.Of("UNESCO"), IsConfidential = isConfidential }]);
        Assert.That(recorded.Problems, Is.Empty);
    }

    private Outcome<TakenIn> Take(string name, string line, bool isConfidential) => _desk.Take(
        name, null, [(line, ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity"), Confidence.Certain)], particulars: new SubmissionParticulars(string.Empty, null, new SubmissionDates(), "en") { IsConfidential = isConfidential });
}
