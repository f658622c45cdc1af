using Amendments.Composition;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>Whose the words of a paragraph are, and what was decided on them.</summary>
public sealed class ViewProvenanceTests
{
    private TrailDesk _desk = null!;

    [OneTimeSetUp]
    public void Fill() => _desk = new TrailDesk();

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void Words_name_their_proposal_its_line_and_the_positions_on_it()
    {
        var view = View("22");
        var owner = view.Paragraphs[0].Words.Single(w => w.Text.Text == "diversity").Owner!.Value;
        var decided = view.Decisions[owner];
        Assert.That(view.Decisions.Keys.Select(k => k.Number), Is.EquivalentTo(new[] { 1, 5 }));
        Assert.That(decided.Positions.Select(p => (p.Stance.ToString(), decided.Trail.Of(p.Id) is not null)), Is.EquivalentTo(new[] { ("Support", true), ("Oppose", true) }));
        Assert.That(decided.Trail.Made.With(SubjectRole.Made), Is.EqualTo(new[] { "P1" }));
        Assert.That(view.DraftLine, Is.EqualTo(2));
    }

    [Test]
    public void A_confirmed_reading_says_who_confirmed_it() =>
        Assert.That(View("60").Decisions[new Id<Proposal>(2)].Trail.Confirmed!.Entry.Actor, Is.EqualTo("chair"));

    [Test]
    public void Every_paragraph_alone_reads_as_in_the_whole_draft()
    {
        using var desk = new DeskWorkspace();
        desk.ProposeUnesco();
        desk.ProposeInvented();
        var whole = Compile.Run(desk.Store, desk.Draft, new ProposalFilter());
        foreach (var paragraph in desk.Draft.Paragraphs)
        {
            var alone = CompilePlace.Run(desk.Store, desk.Draft, [paragraph.Id]);
            Assert.That(At(alone, paragraph.Id), Is.EqualTo(At(whole, paragraph.Id)), paragraph.Name);
            Assert.That(alone.Proposals, Has.Count.LessThan(whole.Proposals.Count));
        }
    }

    [Test]
    public void A_withdrawn_proposal_is_not_in_the_text()
    {
        Assert.That(View("22").Paragraphs[0].Paragraph.Redline.Revised().Text, Does.Not.Contain("households").And.Not.Contain("pandemics"));
    }

    private ProvenanceView View(string place) => ViewProvenance.Run(_desk.Store, _desk.Draft, place, null).Value!;

    private static List<ComposedParagraph> At(Compilation compilation, ParagraphId id)
    {
        ParagraphId? place = null;
        return [.. compilation.Composed.Paragraphs.Where(p => (place = p.Base ?? place) == id)];
    }
}
