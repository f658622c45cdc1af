using Amendments.Desk;
using Amendments.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

public sealed class ComparePaperTests
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
    public void Paragraphs_stand_in_reading_order_with_how_those_who_speak_stand_to_each_other() => Assert.That(
        Compare().Places.Select(p => $"{p.Label} {p.Agreement}"),
        Is.EqualTo(new[] { "22 Differ", "30 Together", "32 Alone", "37 Together", "59 Differ", "60 Together", "64 Alone", "65 Together", "66 Alone", "81 Alone" }));

    [Test]
    public void Every_proposal_is_somewhere()
    {
        var comparison = Compare();
        var placed = comparison.Places.SelectMany(p => p.Findings.Requests).SelectMany(r => comparison.Compilation.Requests[r].Proposals).Distinct();
        Assert.That(placed.Concat(comparison.NotFitting.Select(r => r.Proposal)), Is.EquivalentTo(comparison.Compilation.Proposals.Select(p => p.Id)));
    }

    [Test]
    public void Spoken_and_silent_paragraphs_are_all_the_paragraphs()
    {
        var comparison = Compare();
        Assert.That(comparison.Places.Count + comparison.Silent, Is.EqualTo(_desk.Draft.Paragraphs.Count(p => p.Kind is ParagraphKind.Numbered or ParagraphKind.SubParagraph)));
    }

    [Test]
    public void Two_who_ask_for_the_same_agree()
    {
        var comparison = Compare("UNESCO", "Organization C");
        Assert.That(comparison.Places.First(p => p.Label == "22").Agreement, Is.EqualTo(Agreement.Agree));
    }

    [Test]
    public void Who_was_not_asked_for_does_not_make_others_differ()
    {
        var comparison = Compare("UNESCO");
        Assert.That(comparison.Places.Select(p => p.Agreement), Is.All.EqualTo(Agreement.Alone));
    }

    [Test]
    public void The_matrix_says_of_everybody_in_every_paragraph_how_he_stands_there()
    {
        var matrix = ParticipantMatrix.Of(Compare());
        var rows = matrix.Rows.Select(r => $"{r.Place.Label} {string.Concat(r.Marks.Select(m => m == MatrixMark.None ? "." : ParticipantMatrix.Sign(m)))}");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(matrix.Columns.Select(c => c.Short), Is.Unique);
        Assert.That(rows, Is.EqualTo(new[] { "22 ≠+≠≠", "30 +==.", "32 +...", "37 +.+.", "59 ≠≠≠.", "60 +.==", "64 ..+.", "65 ++..", "66 +...", "81 +..." }));
    }

    [Test]
    public void A_part_of_the_paper_can_be_compared() => Assert.That(
        ComparePaper.Run(_desk.Store, _desk.Draft, "section Internet governance", []).Value!.Places.Select(p => p.Label), Is.EqualTo(new[] { "59", "60", "64" }));

    private PaperComparison Compare(params string[] by) => ComparePaper.Run(_desk.Store, _desk.Draft, null, by).Value!;
}
