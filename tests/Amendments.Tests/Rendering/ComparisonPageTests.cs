using System.Xml.Linq;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering;
using Amendments.Tests.Desk;
using NUnit.Framework;

namespace Amendments.Tests.Rendering;

public sealed class ComparisonPageTests
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
    public void Every_page_is_well_formed_and_neither_fetches_nor_runs_anything()
    {
        foreach (var page in Pages().Select(Read))
        {
            Assert.That(page.Descendants().Select(e => e.Name.LocalName), Has.None.AnyOf("script", "link", "img", "iframe", "object", "form", "base"));
            Assert.That(page.Descendants().Attributes().Select(a => a.Name.LocalName), Has.None.StartsWith("on").And.None.EqualTo("src").And.None.EqualTo("style"));
            Assert.That(page.Descendants("th").Attributes("scope"), Has.Exactly(page.Descendants("th").Count()).Items);
        }
    }

    [Test]
    public void Every_proponent_and_every_wording_is_on_the_page()
    {
        var comparison = Place("section Internet governance");
        var page = Read(ComparisonPage.Write(comparison));
        var after = page.Descendants("p").Where(p => ParsedPage.Is(p, "words")).Select(p => ParsedPage.Words(p, "del")).ToList();
        using var scope = Assert.EnterMultipleScope();
        foreach (var proposal in comparison.Proposals.Select(comparison.Compilation.Proposal))
        {
            Assert.That(page.Root!.Value, Does.Contain($"{proposal.Id} {comparison.Compilation.Name(proposal.Proponent)}"));
            Assert.That(after, Has.Some.Contain(proposal.Wording.Text));
        }
    }

    [Test]
    public void Without_insertions_and_without_deletions_every_text_is_as_compared()
    {
        var paragraph = Place("59").Paragraphs.Single();
        var words = Read(ComparisonPage.Write(Place("59"))).Descendants("td").Elements("p").Where(p => ParsedPage.Is(p, "words")).ToList();
        var redlines = paragraph.Texts.SelectMany(t => t.Changed).Select(p => p.Redline).ToList();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(ParsedPage.Words(words[0], "ins"), Is.EqualTo(paragraph.Paragraph.Text.Text));
        Assert.That(words.Skip(1).Select(w => ParsedPage.Words(w, "ins")), Is.EqualTo(redlines.Select(ParsedPage.Before)));
        Assert.That(words.Skip(1).Select(w => ParsedPage.Words(w, "del")), Is.EqualTo(redlines.Select(ParsedPage.After)));
    }

    [Test]
    public void Everything_that_the_comparison_found_is_in_words_on_the_page()
    {
        var comparison = Place("59");
        var text = Read(ComparisonPage.Write(comparison)).Root!.Value;
        foreach (var finding in FindingWords.Of(comparison.Compilation, comparison.Findings))
        {
            Assert.That(text, Does.Contain(finding.Title));
            Assert.That(finding.Lines.Where(l => !text.Contains(l.Who, StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void A_sign_in_the_matrix_is_said_in_words_too()
    {
        var cells = Read(ComparisonPage.WriteMatrix(Paper())).Descendants("td").ToList();
        Assert.That(cells.Select(c => c.Elements("span").Last().Value), Is.All.Not.Empty);
    }

    [Test]
    public void What_somebody_wrote_is_text_and_never_markup()
    {
        using var desk = new DeskWorkspace();
        AddParticipant.Run(desk.Store, "editor", "<script>alert(1)</script>", Amendments.Participants.ParticipantKind.State, [], []);
        Amendments.Desk.Propose.Run(desk.Store, "editor", desk.Draft, Amendments.Intake.ProposalFile.Read("""
            { "version": 1, "by": "<script>alert(1)</script>", "items": [ { "operation": "append", "target": "22", "wording": "<b>&amp;</b>" } ] }
            """).Value!);
        var page = ComparisonPage.Write(ComparePlace.Run(desk.Store, desk.Draft, "22", []).Value!);
        Assert.That(Read(page).Root!.Value, Does.Contain("<b>&amp;</b>").And.Contain("<script>alert(1)</script>"));
    }

    private IEnumerable<string> Pages() =>
    [
        ComparisonPage.Write(Place("59")), ComparisonPage.Write(Place("section Internet governance")), ComparisonPage.Write(Place("1")),
        ComparisonPage.Write(CompareProposals.Run(_desk.Store, new Id<Proposal>(5), new Id<Proposal>(13)).Value!),
        ComparisonPage.Write(Paper()), ComparisonPage.WriteMatrix(Paper()), ComparisonPage.WriteMatrix(Paper("1")),
    ];

    private static XDocument Read(string page) => XDocument.Parse(page, LoadOptions.PreserveWhitespace);

    private PlaceComparison Place(string place) => ComparePlace.Run(_desk.Store, _desk.Draft, place, []).Value!;

    private PaperComparison Paper(string? place = null) => ComparePaper.Run(_desk.Store, _desk.Draft, place, []).Value!;
}
