using Amendments.Desk;
using Amendments.Documents;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>A person can say what a passage means; its words stay those of the submission.</summary>
public sealed class CorrectFindingTests
{
    private const string Text = "In para 21 we would put “cultural diversity” in place of 'cultural engagement'.\nWe like paragraph 60. The Forum matters. It should be kept.";

    private ReviewDesk _desk = null!;

    [SetUp]
    public void TakeIn()
    {
        _desk = new ReviewDesk();
        var lines = Text.Split('\n');
        _desk.Take(
            "unesco.txt",
            (lines[0], ReviewDesk.Replacing("21", "cultural engagement", "cultural diversity"), Confidence.NeedsReview),
            (lines[1], ReviewDesk.About("60"), Confidence.NeedsReview));
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void Another_target_changes_nothing_else()
    {
        var corrected = Correct(1, new OperationForm { Target = "22" }).Value!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(corrected.Finding.Content, Is.EqualTo(ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity")));
        Assert.That(corrected.Found, Is.EqualTo(ReviewDesk.Replacing("21", "cultural engagement", "cultural diversity")));
        Assert.That(Correct(1, new OperationForm { Target = "22" }).Problems.Single().Found, Is.EqualTo("The correction changes nothing."));
        Assert.That(Correct(2, new OperationForm { Target = "61" }).Value!.Finding.Content, Is.EqualTo(ReviewDesk.About("61")));
        Assert.That(Correct(2, new OperationForm { Target = "199" }).Problems.Single().Where, Is.EqualTo("F2: Paragraph 199"));
    }

    [Test]
    public void What_does_not_fit_the_draft_is_refused_with_the_nearest_words()
    {
        Assert.That(Correct(1, new OperationForm { Target = "23" }).Problems.Single().Where, Is.EqualTo("F1: Paragraph 23"));
        Assert.That(_desk.Find(1).IsCorrected, Is.False);
    }

    [Test]
    public void Words_are_recorded_as_the_submission_has_them_and_others_are_refused()
    {
        var corrected = Correct(1, new OperationForm { Operation = "insert-words", Target = "22", After = "'cultural engagement'" }, "\"cultural diversity\"");
        var content = (FindingContent.Proposal?)corrected.Value?.Finding.Content;
        Assert.That(corrected.Problems.Select(p => p.ToString()), Has.Some.StartsWith("F1: Paragraph 22"), "The draft has no quotation marks.");
        Assert.That(content, Is.Null);
        corrected = Correct(1, new OperationForm { Operation = "insert-words", Target = "22", After = "cultural engagement" }, "\"cultural diversity\"");
        Assert.That(((FindingContent.Proposal)corrected.Value!.Finding.Content).Wording.Text, Is.EqualTo("“cultural diversity”"));
        Assert.That(Correct(1, new OperationForm { Target = "22" }, "cultural richness").Problems.Single().ToString(), Is.EqualTo("F1.wording: “cultural richness” is not in S1. Quote it exactly."));
    }

    [Test]
    public void Words_of_another_passage_count_when_the_document_is_read_again()
    {
        var form = new OperationForm { Operation = "append", Target = "22" };
        Assert.That(Correct(1, form, "The Forum matters.").IsDone, Is.False);
        Assert.That(CorrectFinding.Run(_desk.Store, "Ann", new(1), new FindingCorrection(form, "The Forum matters."), ReviewDesk.Read(Text)).IsDone);
    }

    [Test]
    public void A_remark_becomes_a_proposal_and_a_proposal_a_remark()
    {
        var proposal = Correct(2, new OperationForm { Operation = "append" }, "The Forum matters.").Value!.Finding.Content;
        Assert.That(proposal, Is.EqualTo(new FindingContent.Proposal([new Reading(new Operation.Append { Target = new Target.Paragraph(Label.Of(60)) })], "The Forum matters.")));
        Assert.That(Correct(1, new OperationForm { Operation = FindingCorrection.Remark }).Value!.Finding.Content, Is.EqualTo(ReviewDesk.About("21")));
        Assert.That(Correct(2, new OperationForm { Operation = "rewrite" }).Problems[0].Found, Is.EqualTo("“rewrite” is no operation."));
    }

    [Test]
    public void Corrections_are_taken_back_one_by_one_after_the_decision()
    {
        Correct(1, new OperationForm { Target = "22" });
        _desk.Accept(1);
        Assert.That(Correct(1, new OperationForm { Target = "21" }).Problems.Single().Found, Does.StartWith("It is already accepted as P1"));
        Assert.That((_desk.Undo(1).Value!.Status, _desk.Find(1).IsCorrected), Is.EqualTo((FindingStatus.Waiting, true)));
        Assert.That(_desk.Undo(1).Value!.IsCorrected, Is.False);
        Assert.That(_desk.Undo(1).Problems.Single().Found, Is.EqualTo("It waits as it was found."));
    }

    [Test]
    public void A_split_makes_two_findings_whose_passages_lie_end_to_end()
    {
        var parts = SplitFinding.Run(_desk.Store, "Ann", new(2), "The Forum", ReviewDesk.Read(Text), UnderstandDocument.Run).Value!;
        var whole = _desk.Find(2);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(parts.Select(p => p.Finding.Passage.Quote.Text), Is.EqualTo(new[] { "We like paragraph 60.", "The Forum matters. It should be kept." }));
        Assert.That(parts[0].Finding.Passage.Characters!.Value.End + 1, Is.EqualTo(parts[1].Finding.Passage.Characters!.Value.Start), "a blank between");
        Assert.That(parts[1].Finding.Passage.Characters!.Value.End, Is.EqualTo(whole.Finding.Passage.Characters!.Value.End));
        Assert.That(parts.Select(p => p.Finding.Passage.Place), Is.All.EqualTo("S1, Q5, line 2"));
        Assert.That(whole.Decision, Is.EqualTo(new FindingDecision.Split([new(3), new(4)])));
        Assert.That(_desk.Accept(2).Problems.Single().Remedy, Is.EqualTo("Decide about F3 and F4."));
    }

    [Test]
    public void What_another_finding_says_of_the_same_sentence_is_not_found_again_in_a_part()
    {
        const string Sentence = "Delete “yearly” and add at the end: More.";
        var asked = new[] { ReviewDesk.Replacing("22", "cultural engagement", "life"), ReviewDesk.About("21") };
        var document = ReviewDesk.Read(Sentence);
        using var desk = new ReviewDesk();
        desk.TakeShared("shared.txt", Sentence, asked);
        var parts = SplitFinding.Run(desk.Store, "Ann", new(1), "and add", document, Both).Value!;
        ValueList<Found> Both(ReadDocument part, Draft draft) => asked.Select(a => new Found(DocumentSpan.Of(0, part.Blocks[0]), null, a, Confidence.Certain, [])).ToValueList();
        Assert.That(parts.Select(p => p.Finding.Content), Is.All.EqualTo(asked[0]));
    }

    [Test]
    public void Another_target_is_that_of_every_reading()
    {
        using var desk = new ReviewDesk();
        desk.Take("open.txt", ("Para 61 should say more: The Forum matters.", ReviewDesk.Open("61", "The Forum matters."), Confidence.NeedsReview));
        var corrected = CorrectFinding.Run(desk.Store, "Ann", new(1), new FindingCorrection(new OperationForm { Target = "60" })).Value!;
        Assert.That(corrected.Finding.Content, Is.EqualTo(ReviewDesk.Open("60", "The Forum matters.")));
    }

    [Test]
    public void A_part_that_cannot_be_read_again_is_not_understood()
    {
        var parts = SplitFinding.Run(_desk.Store, "Ann", new(2), "3").Value!;
        Assert.That(parts.Select(p => p.Finding.Confidence), Is.All.EqualTo(Confidence.NotUnderstood));
        Assert.That(parts[1].Finding.Passage.Quote.Text, Is.EqualTo("It should be kept."));
        Assert.That(parts[1].Finding.Passage.Characters!.Value.In(Text), Is.EqualTo("It should be kept."));
    }

    [TestCase("paragraph 99", "“paragraph 99” is not in its passage.")]
    [TestCase("9", "It has no sentence 9.")]
    [TestCase("1", "Nothing stands before that.")]
    [TestCase("o", "“o” stands in its passage 2 times.")]
    public void A_place_that_is_none_splits_nothing(string at, string found)
    {
        Assert.That(SplitFinding.Run(_desk.Store, "Ann", new(2), at).Problems.Single().Found, Is.EqualTo(found));
    }

    [Test]
    public void What_was_split_is_one_again_unless_a_part_is_decided()
    {
        SplitFinding.Run(_desk.Store, "Ann", new(2), "3");
        _desk.Accept(4);
        Assert.That(_desk.Undo(2).Problems.Single().Found, Is.EqualTo("F4, a part of it, is accepted as R1."));
        _desk.Undo(4);
        Assert.That(_desk.Undo(2).Value!.Status, Is.EqualTo(FindingStatus.Waiting));
        Assert.That(_desk.Find(3).Decision, Is.EqualTo(new FindingDecision.Replaced(new(2))));
        Assert.That(_desk.Undo(3).Problems.Single().Found, Is.EqualTo("F2 took its place."));
    }

    private Outcome<QueuedFinding> Correct(int number, OperationForm form, string? wording = null) =>
        CorrectFinding.Run(_desk.Store, "Ann", new Id<Finding>(number), new FindingCorrection(form, wording is null ? null : FormattedText.FromString(wording)));
}
