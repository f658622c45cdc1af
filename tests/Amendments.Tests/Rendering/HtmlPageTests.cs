using System.Xml.Linq;
using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Rendering;
using NUnit.Framework;
using static Amendments.Tests.Rendering.CompilationBuilder;

namespace Amendments.Tests.Rendering;

internal sealed class HtmlPageTests
{
    private static readonly Compilation StandIn = StandInCompilation.Make();
    private static readonly ParsedPage Attributed = new(HtmlPage.Write(StandIn));
    private static readonly ParsedPage Unattributed = new(HtmlPage.Write(StandIn, unattributed: true));

    private static IEnumerable<ParsedPage> Both => [Attributed, Unattributed];

    [TestCaseSource(nameof(Both))]
    public void Without_insertions_every_paragraph_is_as_in_the_draft_and_without_deletions_as_composed(object page)
    {
        var paragraphs = ((ParsedPage)page).Paragraphs;
        var redlines = StandIn.Composed.Paragraphs.Select(p => p.Redline).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(paragraphs.Select(p => ParsedPage.Words(p, "ins")), Is.EqualTo(redlines.Select(ParsedPage.Before)));
            Assert.That(paragraphs.Select(p => ParsedPage.Words(p, "del")), Is.EqualTo(redlines.Select(ParsedPage.After)));
            Assert.That(
                paragraphs.Select(p => ParsedPage.Words(p, "ins")).Where((_, i) => StandIn.Composed.Paragraphs[i].Base is not null),
                Is.EqualTo(StandIn.Draft.Paragraphs.Select(p => p.Text.Text)));
        });
    }

    [TestCaseSource(nameof(Both))]
    public void Every_link_inside_the_page_leads_to_one_place(object page)
    {
        var parsed = (ParsedPage)page;
        Assert.Multiple(() =>
        {
            Assert.That(parsed.Ids, Is.Unique);
            Assert.That(parsed.Links.Where(l => l.StartsWith('#')).Select(l => l[1..]).Except(parsed.Ids), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Both))]
    public void Nothing_is_fetched_and_nothing_runs(object page)
    {
        var elements = ((ParsedPage)page).Document.Descendants().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(elements.Select(e => e.Name.LocalName), Has.None.AnyOf("script", "link", "img", "iframe", "object", "form", "base"));
            Assert.That(elements.Attributes().Select(a => a.Name.LocalName), Has.None.StartsWith("on").And.None.EqualTo("src").And.None.EqualTo("style"));
            Assert.That(elements.Single(e => e.Name == "style").Value, Does.Not.Contain("url(").And.Not.Contain("@import"));
        });
    }

    [Test]
    public void Every_proposal_and_every_paragraph_has_a_place_of_its_own() => Assert.Multiple(() =>
    {
        Assert.That(Attributed.Ids, Is.SupersetOf(StandIn.Proposals.Select(p => p.Id.ToString())));
        Assert.That(Attributed.Ids, Is.SupersetOf(new[] { "p-22", "p-42-b", "p-30-bis", "p-81-bis", "fn-1", "s-digital-economy" }));
        Assert.That(Attributed.Paragraphs, Has.Count.EqualTo(StandIn.Composed.Paragraphs.Count));
    });

    [Test]
    public void Everything_that_is_not_in_the_text_is_listed_with_the_reason()
    {
        Assert.That(StandIn.Composed.NotApplied.Select(n => n.Reason).Distinct().ToList(), Has.Count.EqualTo(3), "the stand-in has every reason");
        foreach (var left in StandIn.Composed.NotApplied)
        {
            var card = Attributed.ById(left.Proposal.ToString()).Value;
            var listed = Attributed.Document.Descendants("li").Single(e => e.Value.StartsWith($"{left.Proposal} ", StringComparison.Ordinal) && e.Parent!.Attribute("class")!.Value == "left-out").Value;
            foreach (var text in new[] { card, listed })
            {
                Assert.That(text, Does.Contain(left.Reason == NotAppliedReason.Same ? $"{left.With[0]} {StandIn.Proponent(left.With[0])}" : left.Explanation));
            }
        }
    }

    [Test]
    public void Every_remark_is_there_where_it_belongs() => Assert.Multiple(() =>
    {
        Assert.That(StandIn.Remarks.Select(r => Attributed.ById(r.Id.ToString()).Value), Is.All.Not.Empty);
        Assert.That(Attributed.ById("R1").Ancestors("section").Single().Attribute("id")!.Value, Is.EqualTo("p-30"));
        Assert.That(Attributed.ById("R2").Ancestors("footer").Count(), Is.EqualTo(1));
        Assert.That(Attributed.ById("s-data-governance").Value, Does.Contain("See also R2"));
        Assert.That(Attributed.ById("R3").Value, Does.Contain("the whole paper").And.Contain("Ruritania finds the paper too long."));
    });

    [Test]
    public void A_card_says_who_asks_for_what_why_and_where_it_stands()
    {
        var first = Line("P1");
        var second = Line("P2");
        Assert.Multiple(() =>
        {
            Assert.That(first, Does.Contain("Union of Coastal States").And.Contain("24 July 2025").And.Contain("replace “multilateral” in 59"));
            Assert.That(first, Does.Contain("Forum of Registries").And.Contain("S1, Q5, lines 34-36").And.Contain("we therefore suggest"));
            Assert.That(second, Does.Contain("On behalf of Ruritania").And.Contain("Co-sponsors Institute for Living Heritage").And.Contain("Supporters named Forum of Registries"));
            Assert.That(second, Does.Contain("On its own it would make:").And.Contain("competing, not in the text"));
            Assert.That(Attributed.ById("P7").Value, Does.Contain("shown as: add at the end of 66; other reading: replace last sentence of 66 (“should read” can mean either)").And.Contain("behind “.” by the desk"));
            Assert.That(Attributed.ById("p-81-bis").Value, Does.Contain("editor’s label"));
            Assert.That(Attributed.ById("p-30-bis").Value, Does.Contain("label as requested"));
            Assert.That(Attributed.ById("S1").Value, Does.Contain("https://example.org/inputs/coastal?a=1&b=2"));
        });
    }

    [Test]
    public void A_proposal_for_several_paragraphs_is_shown_once_and_the_others_refer_to_it()
    {
        var made = new CompilationBuilder("# Paper\n\n1. The net is open.\n\n2. The net is free.\n\n3. The net is ours.\n");
        made.Propose(made.Participant("Ruritania"), new Operation.ReplaceThroughout(new Quotation("net")) { Target = At("1-3") }, "Internet");

        var page = new ParsedPage(HtmlPage.Write(made.Build()));

        Assert.Multiple(() =>
        {
            Assert.That(page.ById("P1").Ancestors("section").Single().Attribute("id")!.Value, Is.EqualTo("p-1"));
            Assert.That(page.ById("p-3").Value, Does.Contain("See also P1"));
            Assert.That(page.Document.Descendants("nav"), Is.Empty, "a paper without headings has no contents");
        });
    }

    private static string Line(string id) =>
        string.Join(' ', Attributed.ById(id).Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
