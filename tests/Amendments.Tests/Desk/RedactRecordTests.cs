using System.Text;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>Redacted words are gone from every file of the workspace, and from everything that is made of it.</summary>
internal sealed class RedactRecordTests
{
    private const string Passage = "We want flibbertigibbet here.";

    private ReviewDesk _desk = null!;

    [SetUp]
    public void Make() => _desk = new ReviewDesk();

    [TearDown]
    public void Remove() => _desk.Dispose();

    [TestCase("P1")]
    [TestCase("F1")]
    public void The_words_of_a_proposal_go_with_those_of_its_finding_in_all_versions(string named)
    {
        Take();
        _desk.Accept(1);
        CorrectRecord.Run(_desk.Store, "Ann", "P1", new RecordChange { Wording = "flibbertigibbet and absquatulation", Rationale = "for all flibbertigibbets" }, "flibbertigibbet misread");
        Assert.That(Holds("flibbertigibbet") && Holds("absquatulation"), "The words are in the file before.");

        var redacted = RedactRecord.Run(_desk.Store, "Ann", named, "sent by mistake");
        Assert.That(redacted.Value!.Records, Is.EqualTo(new[] { "F1", "P1" }));
        Assert.That(redacted.Problems.Select(p => p.Where), Is.EqualTo(new[] { "S1" }), "The file still holds the passage.");
        Assert.That(Holds("absquatulation"), Is.False);

        RedactRecord.Run(_desk.Store, "Ann", "S1", "sent by mistake", fileOnly: true);
        Assert.That(Holds("flibbertigibbet"), Is.False);
        Assert.That(_desk.Store.Entries().Count(), Is.Positive, "The chain is as it was.");
    }

    [Test]
    public void The_words_of_a_split_finding_go_with_each_of_its_parts_and_other_parts_stay()
    {
        _desk.TakeShared("one.md", "We want flibbertigibbet here. We also want snow.", ReviewDesk.Replacing("22", "cultural engagement", "flibbertigibbet"));
        SplitFinding.Run(_desk.Store, "Ann", new Id<Finding>(1), "We also");
        var whole = RedactRecord.Plan(_desk.Store, "F1").Value!;
        var part = RedactRecord.Plan(_desk.Store, "F2").Value!;

        Assert.That(whole.Records, Is.EqualTo(new[] { "F1", "F2", "F3" }));
        Assert.That(part.Records, Is.EqualTo(new[] { "F1", "F2" }));
    }

    [Test]
    public void A_submission_goes_with_its_file_and_everything_recorded_from_it_and_does_not_come_back()
    {
        Take();
        _desk.Accept(1);
        var redacted = RedactRecord.Run(_desk.Store, "Ann", "S1", "sent by mistake");

        Assert.That(redacted.Value!.Files.Select(f => f.Name), Is.EqualTo(new[] { "one.md" }));
        Assert.That(Holds("flibbertigibbet"), Is.False);
        Assert.That(Take().Problems.Single().Found, Does.Contain("sent by mistake"));
        Assert.That(RedactRecord.Run(_desk.Store, "Ann", "S1", "again").Problems.Single().Found, Is.EqualTo("There is nothing left to erase."));
    }

    [Test]
    public void The_file_of_a_draft_is_never_erased()
    {
        var bytes = _desk.Store.File(_desk.Draft.Source.Sha256)!;
        AddSubmission.Run(_desk.Store, "Ann", "UNESCO", _desk.Draft.Id, new("The paper itself", null, new(), "en"), _desk.Draft.Source, bytes);

        Assert.That(RedactRecord.Run(_desk.Store, "Ann", "S1", "x").Problems.Single().Found, Is.EqualTo("The same file is draft D1."));
    }

    [Test]
    public void What_is_erased_is_never_put_into_a_text_and_never_recorded_again()
    {
        Take();
        _desk.Accept(1);
        Propose.Run(_desk.Store, "Ann", _desk.Draft, [new Item.Proposal([new Reading(new Operation.Append { Target = new Target.Proposed(new Id<Proposal>(1)) })], "at last") { Where = "x", Names = Names.Of("UNESCO") }]);
        RedactRecord.Run(_desk.Store, "Ann", "P1", "sent by mistake");
        var compilation = Compile.Run(_desk.Store, _desk.Draft, new ProposalFilter());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(compilation.Proposals, Has.Count.EqualTo(2));
            Assert.That(compilation.Composed.Paragraphs.Select(p => p.Redline.Revised().Text), Has.None.Contains("erased"));
            Assert.That(compilation.Composed.NotApplied.Select(n => n.Proposal.Number), Is.EqualTo(new[] { 1, 2 }));
            Assert.That(CorrectRecord.Run(_desk.Store, "Ann", "P1", new RecordChange { Form = new OperationForm { Target = "23" } }, "x").Problems.Select(p => p.Found), Does.Contain("Its words were erased."));
            Assert.That(Withdraw.Run(_desk.Store, "Ann", new Id<Proposal>(2), "over").IsDone);
            Assert.That(_desk.Undo(1).IsDone);
            Assert.That(_desk.Accept(new Acceptance(KeepUnresolved: true), 1).Problems.Select(p => p.Found), Does.Contain("Its words were erased."));
        }
    }

    private Outcome<TakenIn> Take() => _desk.Take("one.md", (Passage, ReviewDesk.Replacing("22", "cultural engagement", "flibbertigibbet"), Confidence.Certain));

    private bool Holds(string word) => Directory.EnumerateFiles(_desk.Folder).Select(File.ReadAllBytes).Any(b => b.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word[2..^2])) >= 0);
}
