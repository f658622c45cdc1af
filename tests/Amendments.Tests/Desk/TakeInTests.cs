using Amendments.Desk;
using Amendments.Documents;
using Amendments.Intake;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>A submission that comes again, as it was or corrected, duplicates nothing.</summary>
public sealed class TakeInTests
{
    private static readonly (string, FindingContent, Confidence)[] Letter =
    [
        ("Comments of UNESCO", new FindingContent.Form(), Confidence.Certain),
        ("Para 22: replace 'cultural engagement' by 'cultural diversity'", ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity"), Confidence.Certain),
        ("We find paragraph 21 too long for its purpose", ReviewDesk.About("21"), Confidence.Certain),
        ("Para 59: replace 'multilateral' by 'multistakeholder'", ReviewDesk.Replacing("59", "multilateral", "multistakeholder"), Confidence.Certain),
        ("- 1 -", new FindingContent.Furniture(), Confidence.Certain),
    ];

    private ReviewDesk _desk = null!;

    [SetUp]
    public void Open() => _desk = new ReviewDesk();

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void A_submission_is_kept_and_what_was_found_in_it_waits()
    {
        var taken = _desk.Take("letter.txt", Letter).Value!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That((taken.Submission.Id.ToString(), taken.IsNew, taken.Submission.Title), Is.EqualTo(("S1", true, "letter.txt")));
        Assert.That(taken.New.Select(f => f.Id.ToString()), Is.EqualTo(new[] { "F1", "F2", "F3" }));
        Assert.That(_desk.Store.Findings(new FindingFilter { Status = FindingStatus.Waiting }), Is.EqualTo(taken.New));
        Assert.That(_desk.Store.File(taken.Submission.Source!.Sha256), Is.Not.Null);
        Assert.That(taken.Coverage, Is.EqualTo(new Coverage(14, 9, 0, 3, 3, 0)));
        Assert.That((taken.Coverage.All, taken.Coverage.Percent), Is.EqualTo((29, 100)));
    }

    [Test]
    public void The_same_file_again_records_nothing()
    {
        _desk.Take("letter.txt", Letter);
        _desk.Accept(1);
        var before = _desk.Store.Entries().Last().Number;
        var again = _desk.Take("other-name.txt", Letter).Value!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That((again.IsNew, again.Submission.Id.Number), Is.EqualTo((false, 1)));
        Assert.That(again.Unchanged.Select(f => f.Id.Number), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That((again.New.Count, again.Changed.Count, again.Gone.Count), Is.EqualTo((0, 0, 0)));
        Assert.That(_desk.Store.Entries().Last().Number, Is.EqualTo(before));
    }

    [Test]
    public void The_same_file_understood_otherwise_records_what_is_new_and_leaves_what_a_person_decided()
    {
        _desk.Take("letter.txt", Letter);
        _desk.Accept(1);
        var again = _desk.Take("letter.txt", [Letter[0], (Letter[1].Item1, ReviewDesk.About("22"), Confidence.Certain), Letter[2], (Letter[3].Item1, ReviewDesk.About("59"), Confidence.Certain), Letter[4]]).Value!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(again.Unchanged.Select(f => f.Id.Number), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(again.Changed.Select(c => (c.Earlier.Id.Number, c.Now.Id.Number)), Is.EqualTo(new[] { (3, 4) }));
        Assert.That(_desk.Find(3).Decision, Is.EqualTo(new FindingDecision.Replaced(new(4))));
        Assert.That(_desk.Find(4).Finding.Passage.Submission.Number, Is.EqualTo(1));
    }

    [Test]
    public void A_corrected_version_says_what_is_new_changed_and_gone()
    {
        _desk.Take("letter.txt", Letter);
        _desk.Accept(1, 2);
        var corrected = _desk.Take("letter.txt", Corrected);
        var taken = corrected.Value!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That((taken.Submission.Id.ToString(), taken.Submission.Corrects.ToString()), Is.EqualTo(("S2", "S1")));
        Assert.That(taken.Unchanged.Select(f => f.Id.Number), Is.EqualTo(new[] { 3 }));
        Assert.That(taken.Changed.Select(c => (c.Earlier.Became, c.Now.Id.Number)), Is.EqualTo(new[] { ("P1", 4) }));
        Assert.That(taken.New.Select(f => f.Finding.Content), Is.EqualTo(new[] { ReviewDesk.About("60") }));
        Assert.That(taken.Gone.Select(f => f.Became), Is.EqualTo(new[] { "R1" }));
        Assert.That(corrected.Problems.Single().Found, Is.EqualTo("R1 is no longer in the corrected version."));
        Assert.That(_desk.Find(4).Finding.Replaces, Is.EqualTo(new Id<Finding>(1)));
        Assert.That(_desk.Proposal(1)!.IsWithdrawn, Is.False, "Nothing is withdrawn before somebody accepts the change.");
    }

    [Test]
    public void Accepting_a_change_withdraws_what_it_replaces_and_taking_it_back_restores_that()
    {
        _desk.Take("letter.txt", Letter);
        _desk.Accept(1);
        _desk.Take("letter.txt", Corrected);
        _desk.Accept(4);
        Assert.That((_desk.Proposal(1)!.IsWithdrawn, _desk.Proposal(2)!.Wording.Text), Is.EqualTo((true, "the diversity of cultures")));
        Assert.That(_desk.Store.Entries().Select(e => e.Event).OfType<Ledger.Event.ProposalWithdrawn>().Single().Reason.Text, Is.EqualTo("changed in the corrected version S2 (P2)"));
        Assert.That(_desk.Undo(1).Problems.Single().Found, Does.Contain("F4 of a corrected version"));
        _desk.Undo(4);
        Assert.That((_desk.Proposal(1)!.IsWithdrawn, _desk.Proposal(2)), Is.EqualTo((false, (Proposal?)null)));
    }

    [Test]
    public void What_still_waits_gives_way_to_the_corrected_version()
    {
        _desk.Take("letter.txt", Letter);
        _desk.Take("letter.txt", Corrected);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(_desk.Find(1).Decision, Is.EqualTo(new FindingDecision.Replaced(new(4))));
        Assert.That(_desk.Find(2).Decision, Is.EqualTo(new FindingDecision.Replaced(null)));
        Assert.That(_desk.Find(3).Status, Is.EqualTo(FindingStatus.Waiting));
        Assert.That(_desk.Undo(2).Value!.Status, Is.EqualTo(FindingStatus.Waiting));
        Assert.That(_desk.Take("letter.txt", Letter).Problems.Single().Found, Is.EqualTo("This file is S1, and S2 corrects it."));
    }

    [Test]
    public void A_third_version_is_compared_with_all_before_it_and_still_withdraws_the_first_proposal()
    {
        _desk.Take("letter.txt", Letter);
        _desk.Accept(1);
        _desk.Take("letter.txt", Corrected);
        var third = _desk.Take("letter.txt", [.. Corrected[..1], ("Para 22: replace 'cultural engagement' by 'cultural life'", ReviewDesk.Replacing("22", "cultural engagement", "cultural life"), Confidence.Certain), .. Corrected[2..]]).Value!;
        Assert.That(third.Submission.Corrects.ToString(), Is.EqualTo("S2"));
        Assert.That(third.Changed.Select(c => (c.Earlier.Id.Number, c.Now.Id.Number)), Is.EqualTo(new[] { (4, 6) }));
        Assert.That(third.Unchanged.Select(f => f.Id.Number), Is.EqualTo(new[] { 5, 3 }));
        _desk.Accept(6);
        Assert.That(_desk.Proposal(1)!.IsWithdrawn);
    }

    [Test]
    public void A_file_of_another_name_corrects_when_half_of_its_passages_are_found_again()
    {
        _desk.Take("letter.txt", Letter);
        Assert.That(_desk.Take("final.txt", With(1, "Delete paragraph 22", ReviewDesk.About("22"))).Value!.Submission.Corrects.ToString(), Is.EqualTo("S1"));
    }

    [Test]
    public void Another_letter_of_the_same_name_corrects_nothing()
    {
        _desk.Take("letter.txt", Letter);
        var other = _desk.Take("letter.txt", ("Quite another matter, on the budget", ReviewDesk.About(), Confidence.Certain));
        Assert.That(other.Value!.Submission.Corrects, Is.Null);
        Assert.That(_desk.Find(1).Status, Is.EqualTo(FindingStatus.Waiting));
    }

    [Test]
    public void Somebody_can_say_what_is_corrected_or_that_nothing_is()
    {
        _desk.Take("letter.txt", Letter);
        var other = new[] { ("Quite another matter", ReviewDesk.About(), Confidence.Certain) };
        Assert.That(_desk.Take("x.txt", "S9", other).Problems.Single().Found, Is.EqualTo("There is no submission “S9”."));
        Assert.That(_desk.Take("x.txt", "S1", other, by: "Group B").Problems.Single().Found, Is.EqualTo("S1 was sent by somebody else."));
        Assert.That(_desk.Take("letter.txt", "none", Corrected).Value!.Submission.Corrects, Is.Null);
        Assert.That(_desk.Take("x.txt", "S1", other).Value!.Submission.Corrects.ToString(), Is.EqualTo("S1"));
    }

    [Test]
    public void The_parts_of_a_split_stand_for_the_whole_when_the_file_comes_again()
    {
        _desk.Take("letter.txt", Letter);
        SplitFinding.Run(_desk.Store, "Ann", new(1), "by 'cultural");
        Assert.That(_desk.Take("letter.txt", Letter).Value!.Unchanged.Select(f => f.Id.Number), Is.EqualTo(new[] { 1, 2, 3 }));
        _desk.Take("letter.txt", Corrected);
        Assert.That(_desk.Find(4).Decision, Is.EqualTo(new FindingDecision.Replaced(new(6))));
    }

    [Test]
    public void An_unknown_submitter_or_an_empty_document_records_nothing()
    {
        Assert.That(_desk.Take("letter.txt", null, Letter, by: "Nobody").Problems.Single().Where, Is.EqualTo("by"));
        var empty = TakeIn.Run(_desk.Store, "Ann", "UNESCO", _desk.Draft, new Amendments.Submissions.SubmissionParticulars("", null, new(), "en"), new UnderstoodFile(SourceFile.Of("x.pdf", []), ReadOnlyMemory<byte>.Empty, ReadDocument.Unreadable("x.pdf", "It holds no text.", "Scan it."), []));
        Assert.That(empty.Problems.Single().Found, Is.EqualTo("It holds no text."));
        Assert.That(_desk.Store.Submissions(), Is.Empty);
    }

    private static (string, FindingContent, Confidence)[] Corrected =>
    [
        Letter[0],
        ("Para 22: replace 'cultural engagement' by 'the diversity of cultures'", ReviewDesk.Replacing("22", "cultural engagement", "the diversity of cultures"), Confidence.Certain),
        ("The Forum has our full support in everything", ReviewDesk.About("60"), Confidence.Certain),
        .. Letter[3..],
    ];

    private static (string, FindingContent, Confidence)[] With(int at, string line, FindingContent content) =>
        [.. Letter.Select((l, i) => i == at ? (line, content, Confidence.Certain) : l)];
}
