using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Submissions;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>What was found, what was decided, and what was taken back.</summary>
internal sealed class FindingTests
{
    private static readonly Id<Finding> First = new(1);

    private TemporaryFolder _folder = null!;
    private SqliteWorkspace _workspace = null!;

    [SetUp]
    public void Open()
    {
        _folder = new TemporaryFolder();
        _workspace = Sample.Begun(_folder);
        Record(new Event.FindingMade(Finding(1)), new Event.FindingMade(Finding(2) with { Confidence = Confidence.NeedsReview, Reasons = ["It is odd."] }));
    }

    [TearDown]
    public void Close()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void A_finding_is_read_back_as_it_was_made()
    {
        Assert.That(_workspace.Findings(new()), Is.EqualTo(new[]
        {
            new QueuedFinding(Finding(1), Finding(1).Content),
            new QueuedFinding(Finding(2) with { Confidence = Confidence.NeedsReview, Reasons = ["It is odd."] }, Finding(2).Content),
        }));
    }

    [Test]
    public void Findings_are_listed_by_submission_status_and_confidence()
    {
        Record(new Event.FindingDecided(First, new FindingDecision.Rejected("No.")));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Ids(new() { Status = FindingStatus.Waiting }), Is.EqualTo(new[] { 2 }));
        Assert.That(Ids(new() { Confidence = Confidence.Certain }), Is.EqualTo(new[] { 1 }));
        Assert.That(Ids(new() { Submission = new Id<Submission>(1) }), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(Ids(new() { Submission = new Id<Submission>(2) }), Is.Empty);
        Assert.That(Ids(new() { Ids = [new Id<Finding>(2), new Id<Finding>(7)] }), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void A_decision_names_who_took_it_and_when()
    {
        Record(new Event.FindingDecided(First, new FindingDecision.Rejected("No.")));
        var finding = Find(First);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(finding.DecidedBy, Is.EqualTo(Sample.Actor));
        Assert.That(finding.DecidedAt, Is.EqualTo(_workspace.Entries().Last().RecordedAt));
        Assert.That(finding.Reason?.Text, Is.EqualTo("No."));
    }

    [Test]
    public void A_correction_keeps_what_was_found_and_can_be_taken_back()
    {
        var other = new FindingContent.Remark(new Target.Title());
        Record(new Event.FindingCorrected(First, other), new Event.FindingCorrected(First, new FindingContent.Remark(new Target.Whole())));
        Assert.That(Find(First).Finding.Content, Is.EqualTo(new FindingContent.Remark(new Target.Whole())));
        Record(new Event.FindingReopened(First));
        Assert.That((Find(First).Finding.Content, Find(First).Found, Find(First).IsCorrected), Is.EqualTo((other, Finding(1).Content, true)));
        Record(new Event.FindingReopened(First));
        Assert.That(Find(First).IsCorrected, Is.False);
        Assert.That(() => Record(new Event.FindingReopened(First)), Throws.ArgumentException);
    }

    [Test]
    public void What_is_taken_back_vanishes_from_every_list_and_its_id_is_not_given_again()
    {
        Accept(First, "P1", new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), "unheard of")));
        Accept(new Id<Finding>(2), "R1", new Event.RemarkMade(new Remark(new(1), Sample.Draft, new Target.Whole(), new(1), "unheard of", null)));
        Assert.That(_workspace.Search("unheard", 9), Has.Count.EqualTo(2));
        Record(new Event.FindingReopened(First), new Event.FindingReopened(new Id<Finding>(2)));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(_workspace.Proposals(new()), Is.Empty);
        Assert.That(_workspace.Proposals(new() { Text = "unheard" }), Is.Empty);
        Assert.That(_workspace.Remarks(Sample.Draft), Is.Empty);
        Assert.That(_workspace.Search("unheard", 9), Is.Empty);
        Assert.That(Find(First).Status, Is.EqualTo(FindingStatus.Waiting));
        Assert.That(_workspace.Write(Sample.Actor, w => (w.Next<Proposal>(), w.Next<Remark>())), Is.EqualTo((new Id<Proposal>(2), new Id<Remark>(2))));
        Assert.That(_workspace.TakenBack("p1"), Is.EqualTo(new TakenBack("P1", First, Sample.Actor, _workspace.Entries().Last().RecordedAt)));
        Assert.That(_workspace.TakenBack("P2"), Is.Null);
    }

    [Test]
    public void A_position_that_is_taken_back_is_not_listed()
    {
        var proposal = Sample.Proposal(1, Sample.Replace("yearly", "1"), "every year");
        Record(new Event.ProposalMade(proposal));
        Accept(First, "Q1", new Event.PositionTaken(new Position(new(1), proposal.Id, new(1), Participants.Stance.Support, null, null)));
        Assert.That(_workspace.Positions([proposal.Id]), Has.Count.EqualTo(1));
        Record(new Event.FindingReopened(First));
        Assert.That(_workspace.Positions([proposal.Id]), Is.Empty);
    }

    [Test]
    public void A_proposal_that_an_acceptance_withdrew_comes_back_with_it()
    {
        Record(new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), "every year")));
        Record(
            new Event.ProposalMade(Sample.Proposal(2, Sample.Replace("yearly", "1"), "every month")),
            new Event.FindingDecided(First, new FindingDecision.Accepted("P2") { Withdrew = [new Id<Proposal>(1)] }),
            new Event.ProposalWithdrawn(new Id<Proposal>(1), "changed"));
        Assert.That(_workspace.Proposals(new() { Status = ProposalStatus.Proposed }).Single().Proposal.Id, Is.EqualTo(new Id<Proposal>(2)));
        Record(new Event.FindingReopened(First));
        Assert.That(_workspace.Proposals(new()).Single().Proposal.Status, Is.EqualTo(ProposalStatus.Proposed));
    }

    [Test]
    public void A_finding_is_decided_once_and_only_what_waits_is_corrected()
    {
        Record(new Event.FindingDecided(First, new FindingDecision.Rejected("")));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(() => Record(new Event.FindingDecided(First, new FindingDecision.Rejected(""))), Throws.ArgumentException);
        Assert.That(() => Record(new Event.FindingCorrected(First, new FindingContent.Remark(new Target.Whole()))), Throws.ArgumentException);
        Assert.That(() => Record(new Event.FindingDecided(new Id<Finding>(9), new FindingDecision.Rejected(""))), Throws.ArgumentException);
        Assert.That(() => Record(new Event.FindingMade(Finding(3) with { Content = new FindingContent.Form() })), Throws.ArgumentException);
    }

    [Test]
    public void Rebuilding_gives_every_row_of_a_review_again()
    {
        Accept(First, "P1", new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), "unheard of")));
        Record(new Event.FindingReopened(First), new Event.ProposalMade(Sample.Proposal(2, Sample.Replace("yearly", "1"), "each year")));
        var before = Dump.Of(_folder.Database);
        _workspace.Rebuild();
        Assert.That(Dump.Of(_folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_submission_knows_the_earlier_version_that_it_corrects()
    {
        var first = _workspace.Submissions().Single();
        Record(new Event.SubmissionAdded(first with { Id = new Id<Submission>(2) }), new Event.SubmissionCorrected(new Id<Submission>(2), first.Id));
        Assert.That(_workspace.Submissions().Select(s => s.Corrects), Is.EqualTo(new Id<Submission>?[] { null, first.Id }));
    }

    private static Finding Finding(int number) => new(
        new Id<Finding>(number), new Passage(new Id<Submission>(1), "Q5", null, null, null, "words"),
        new FindingContent.Remark(new Target.Paragraph(Amendments.Papers.Label.Of(2))), Confidence.Certain, []);

    private void Accept(Id<Finding> finding, string became, Event made) => Record(made, new Event.FindingDecided(finding, new FindingDecision.Accepted(became)));

    private QueuedFinding Find(Id<Finding> id) => _workspace.Findings(new() { Ids = [id] }).Single();

    private IEnumerable<int> Ids(FindingFilter filter) => _workspace.Findings(filter).Select(f => f.Id.Number);

    private void Record(params Event[] events) => _workspace.Write(Sample.Actor, writer => events.Select(writer.Record).ToList()[^1]);
}
