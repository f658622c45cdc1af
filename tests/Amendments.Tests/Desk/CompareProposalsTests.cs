using Amendments.Desk;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

public sealed class CompareProposalsTests
{
    private DeskWorkspace _desk = null!;

    [OneTimeSetUp]
    public void Propose()
    {
        _desk = new DeskWorkspace();
        _desk.ProposeUnesco();
        _desk.ProposeInvented();
    }

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void Before_is_what_the_first_leaves_and_after_what_the_second_does()
    {
        var redline = Compare(5, 13).Value!.Texts.Single().Own.Single();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(redline.Original().Text, Does.Contain("should be multistakeholder, transparent").And.Contain("grounded in universal values"));
        Assert.That(redline.Revised().Text, Does.Contain("multilateral in its decisions and open in its deliberations, transparent").And.Not.Contain("universal values"));
    }

    [Test]
    public void Turning_the_two_around_turns_the_redline_around()
    {
        var (one, other) = (Compare(5, 13).Value!.Texts[0].Own[0], Compare(13, 5).Value!.Texts[0].Own[0]);
        Assert.That((one.Original(), one.Revised()), Is.EqualTo((other.Revised(), other.Original())));
    }

    [Test]
    public void New_paragraphs_at_one_place_stand_against_each_other()
    {
        var text = Compare(10, 1).Value!.Texts.Single();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(text.IsOwnAlike, Is.True);
        Assert.That(text.Behind.Single().Original().Text, Does.StartWith("Regional connectivity funds"));
        Assert.That(text.Behind.Single().Revised().Text, Does.StartWith("Gender equality"));
    }

    [Test]
    public void What_asks_for_the_same_leaves_the_same() => Assert.That(Compare(4, 11).Value!.IsSame, Is.True);

    [Test]
    public void Against_a_request_to_keep_the_draft_comes_back()
    {
        var redline = Compare(13, 14).Value!.Texts.Single().Own.Single();
        Assert.That(redline.Revised(), Is.EqualTo(_desk.Draft.Find(Amendments.Papers.Label.Parse("59"))!.Text));
    }

    [TestCase(3, 7, "They have no paragraph in common: P3 is about Paragraph 81, P7 about Paragraph 66.")]
    [TestCase(3, 3, "It would be compared with itself.")]
    [TestCase(3, 99, "There is no such proposal.")]
    public void What_cannot_be_compared_is_a_problem(int first, int second, string found) =>
        Assert.That(Compare(first, second).Problems.Single().Found, Is.EqualTo(found));

    private Outcome<ProposalComparison> Compare(int first, int second) => CompareProposals.Run(_desk.Store, new Id<Proposal>(first), new Id<Proposal>(second));
}
