using System.Globalization;
using System.Text;
using Amendments.Background;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering;
using Amendments.Rendering.Tables;
using Amendments.Submissions;
using Amendments.Tests.Background;
using Amendments.Texts;
using Amendments.Word.Export;
using Amendments.Word.Packaging;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>A background document is entered once, found by its tags and words, cited by proposals, and never becomes anything else.</summary>
public sealed class BackgroundTests
{
    private const string Talks = """
        # Talks

        By the hosts.

        ## Morning

        Paragraph 22: replace “cultural engagement” by “rowing”. The boats lie in the harbour.

        It was about Action Line 4.

        ## Noon

        UNESCO supports P1. The boats lie in the harbour.

        The snow lies until May.
        """;

    private DeskWorkspace _workspace = null!;

    private Id<Proposal> _first;

    [SetUp]
    public void Begin()
    {
        _workspace = new DeskWorkspace();
        _first = _workspace.ProposeUnesco().Value!.Proposals[0].Id;
    }

    [TearDown]
    public void End() => _workspace.Dispose();

    [Test]
    public void Nothing_comes_of_it_but_the_document()
    {
        var (proposals, remarks, positions) = Counts();
        var added = Add(Talks).Value!;
        Assert.That(added.Id.ToString(), Is.EqualTo("B1"));
        Assert.That(added.Sections.Select(s => s.Title), Is.EqualTo(new[] { "Talks", "Morning", "Noon" }));
        Assert.That(Counts(), Is.EqualTo((proposals, remarks, positions)));
        Assert.That(_workspace.Store.Background(added.Id), Is.EqualTo(added));
    }

    [Test]
    public void The_same_file_is_entered_once()
    {
        Add(Talks);
        var again = Add(Talks);
        Assert.That(again.IsDone, Is.False);
        Assert.That(again.Problems.Single().Found, Does.Contain("B1"));
        Assert.That(_workspace.Store.Backgrounds(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_without_words_is_refused()
    {
        Assert.That(Add(string.Empty).Problems.Single().Found, Is.EqualTo("There are no words in it."));
    }

    [Test]
    public void It_is_found_by_its_tags()
    {
        Add(Talks);
        Assert.That(ViewBackground.All(_workspace.Store, "C4").Value, Has.Count.EqualTo(1));
        Assert.That(ViewBackground.All(_workspace.Store, "C5").Value, Is.Empty);
        Assert.That(ViewBackground.One(_workspace.Store, new(1), "action line four").Value!.Sections.Select(s => s.Title), Is.EqualTo(new[] { "Morning" }));
        Assert.That(ViewBackground.One(_workspace.Store, new(2), "nonsense").Problems, Has.Count.EqualTo(2));
    }

    [Test]
    public void Words_are_found_by_document_and_section_and_not_among_proposals()
    {
        Add(Talks);
        var found = SearchWords.Run(_workspace.Store, "snow May", 10).Single();
        Assert.That((found.Hit.Kind, found.Where), Is.EqualTo(("background", "Talks, “Noon”")));
        Assert.That(_workspace.Store.Proposals(new ProposalFilter { Text = "snow May" }), Is.Empty);
    }

    [Test]
    public void A_quotation_is_located()
    {
        Add(Talks);
        var cited = Cite(null, "The snow  lies until").Value!;
        Assert.That(cited.Place, Is.EqualTo("B1 “Talks”, “Noon”, line 15"));
        Assert.That(_workspace.Store.Citations([_first]), Is.EqualTo(new[] { cited }));
        Assert.That(_workspace.Store.Citations(cited.Citation.Background), Is.EqualTo(new[] { cited }));
        Assert.That(cited.By, Is.EqualTo("editor"));
    }

    [Test]
    public void A_quotation_that_is_not_there_is_a_problem_with_the_nearest_words()
    {
        Add(Talks);
        Assert.That(Cite(null, "The snow lay until May").Problems.Single().Found, Is.EqualTo("It does not contain “The snow lay until May”. Nearest: “The snow lies until May”."));
    }

    [Test]
    public void A_quotation_in_several_sections_needs_the_section()
    {
        Add(Talks);
        Assert.That(Cite(null, "The boats lie").Problems.Single().Found, Does.Contain("2 sections: “Morning”, “Noon”"));
        Assert.That(Cite("noon", "The boats lie").Value!.Citation.Section, Is.EqualTo("Noon"));
    }

    [Test]
    public void The_same_is_not_cited_twice()
    {
        Add(Talks);
        Assert.That(Cite("Noon", null).IsDone, Is.True);
        Assert.That(Cite("NOON", null).Problems.Single().Found, Does.Contain("already"));
        Assert.That(Cite("Morning", null).IsDone, Is.True);
    }

    [Test]
    public void A_citation_is_shown_as_one_and_changes_no_position()
    {
        Add(Talks);
        Cite("Noon", "snow lies");
        var compilation = _workspace.Compile();
        var reasons = ComparisonTable.Of(compilation, CultureInfo.InvariantCulture).Rows.SelectMany(r => r.Cells).SelectMany(c => c).Where(l => l.Lead == CitationWords.Lead).Select(l => l.Words.Revised().Text);
        Assert.That(compilation.Cited(_first).Select(c => CitationWords.Of(c).Text), Is.EqualTo(new[] { "B1 “Talks”, “Noon”, line 15: “snow lies”. Said there." }));
        Assert.That(reasons, Is.EqualTo(new[] { "B1 “Talks”, “Noon”, line 15: “snow lies”. Said there." }));
        Assert.That(compilation.Standing(_first), Is.Empty);
    }

    [Test]
    public void A_citation_stands_on_the_page_and_in_the_comment_beside_the_change_and_where_nobody_is_named_nowhere()
    {
        Add(Talks);
        Cite("Noon", "snow lies");
        var compilation = _workspace.Compile();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(HtmlPage.Write(compilation), Does.Contain("<dt>Cites</dt>").And.Contain("B1 “Talks”, “Noon”, line 15"));
        Assert.That(HtmlPage.Write(compilation, unattributed: true), Does.Not.Contain("“Talks”"));
        Assert.That(Comments(compilation, new WordExportOptions()), Does.Contain("Cites: B1 “Talks”, “Noon”, line 15: “snow lies”. Said there."));
        Assert.That(Comments(compilation, new WordExportOptions { Unattributed = true }), Does.Not.Contain("“Talks”"));
    }

    private string Comments(Compilation compilation, WordExportOptions options)
    {
        var package = DocxPackage.Open(WordExport.Write(_workspace.Docx, compilation, options).Bytes);
        return string.Concat(package.ReadXml("word/comments.xml").Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));
    }

    private Outcome<BackgroundDocument> Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var header = new BackgroundHeader(string.Empty, "Assembly of the Valleys", null, new SubmissionDates(), "en");
        return AddBackground.Run(_workspace.Store, "editor", header, SourceFile.Of("talks.md", bytes), bytes, Written.Document(text));
    }

    private Outcome<CitedBackground> Cite(string? section, string? quote) =>
        CiteBackground.Run(_workspace.Store, "editor", _first, new Id<BackgroundDocument>(1), section, quote, FormattedText.FromString("Said there."));

    private (int Proposals, int Remarks, int Positions) Counts()
    {
        var proposals = _workspace.Store.Proposals(new ProposalFilter());
        return (proposals.Count, _workspace.Store.Remarks(_workspace.Draft.Id).Count, _workspace.Store.Positions([.. proposals.Select(p => p.Proposal.Id)]).Count);
    }
}
