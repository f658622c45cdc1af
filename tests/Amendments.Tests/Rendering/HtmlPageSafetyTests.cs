using System.Text.RegularExpressions;
using System.Xml.Linq;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering;
using NUnit.Framework;
using static Amendments.Tests.Rendering.CompilationBuilder;

namespace Amendments.Tests.Rendering;

internal sealed class HtmlPageSafetyTests
{
    private const string Hostile = "</style><script>alert('x')</script>\"&amp;<b onclick=\"x\">";

    [Test]
    public void Words_of_others_stay_words_wherever_they_stand()
    {
        var made = new CompilationBuilder($"# T {Hostile}\n\n## H {Hostile}\n\n1. One {Hostile} text.\n", symbol: Hostile);
        var by = made.Participant(Hostile, ParticipantKind.State, $"x{Hostile}");
        var source = made.Submission(by, Hostile, $"javascript:{Hostile}", Hostile);
        made.Propose(by, new Operation.Append { Target = At("1") }, Hostile, p => p with
        {
            Source = source with { Heading = Hostile },
            Rationale = Hostile,
            Supplied = [new Supply(SupplyKind.Place, Hostile, Hostile, Hostile)],
            Readings = [.. p.Readings, new Reading(new Operation.DeleteWords(new Quotation(Hostile)) { Target = new Target.Section(Hostile) }, Hostile)],
        });
        made.Propose(by, new Operation.ReplaceWords(new Quotation(Hostile)) { Target = new Target.Heading(Hostile) }, Hostile);
        made.Remark(by, "1", Hostile);

        foreach (var html in new[] { HtmlPage.Write(made.Build()), HtmlPage.Write(made.Build(), unattributed: true) })
        {
            var page = new ParsedPage(html);
            Assert.Multiple(() =>
            {
                Assert.That(page.Document.Descendants("script"), Is.Empty);
                Assert.That(page.Document.Descendants().Attributes("onclick"), Is.Empty);
                Assert.That(page.Links, Has.None.StartsWith("javascript"));
                Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("</style><s"));
                Assert.That(page.ById("p-1").Value, Does.Contain(Hostile));
            });
        }
    }

    [Test]
    public void A_page_without_attribution_leads_to_nobody()
    {
        var compilation = StandInCompilation.Make();
        var html = HtmlPage.Write(compilation, unattributed: true);
        var secrets = compilation.Participants.SelectMany(p => p.Aliases.Select(a => a.Name).Append(p.Name))
            .Concat(compilation.Submissions.SelectMany(s => new[] { s.Title, s.Channel! }));
        Assert.Multiple(() =>
        {
            foreach (var secret in secrets)
            {
                Assert.That(html, secret.Length > 3 ? Does.Not.Contain(secret).IgnoreCase : Does.Not.Contain(secret));
            }

            Assert.That(Regex.Matches(html, @"\b[PSAQR][0-9]+\b").Select(m => m.Value), Is.Empty);
            Assert.That(html, Does.Not.Contain("example.org").And.Not.Contain("July 2025").And.Not.Contain("the desk"));
        });
    }

    [Test]
    public void A_page_without_attribution_still_shows_every_proposal_remark_and_reason()
    {
        var compilation = StandInCompilation.Make();
        var page = new ParsedPage(HtmlPage.Write(compilation, unattributed: true));
        Assert.Multiple(() =>
        {
            Assert.That(page.Ids.Where(i => i.StartsWith("Am", StringComparison.Ordinal)), Has.Exactly(compilation.Proposals.Count).Items);
            Assert.That(page.ById("remark-1").Value, Does.Contain("The [name] welcomes this paragraph, and [name] has data on it."));
            Assert.That(page.Document.Descendants("ul").Single(e => ParsedPage.Is(e, "left-out")).Elements("li").Count(), Is.EqualTo(compilation.Composed.NotApplied.Count));
            Assert.That(page.Text, Does.Contain("It asks to replace “multilateral” by “open”"));
        });
    }

    [Test]
    public void Numbers_without_attribution_follow_the_page_and_not_the_ledger()
    {
        var made = new CompilationBuilder("# Paper\n\n1. One.\n\n2. Two.\n");
        var by = made.Participant("Ruritania");
        made.Propose(by, new Operation.Append { Target = At("2") }, "More.");
        made.Propose(by, new Operation.Append { Target = At("1") }, "Less.");

        var page = new ParsedPage(HtmlPage.Write(made.Build(), unattributed: true));

        Assert.That(page.ById("Am1").Ancestors("section").Single().Attribute("id")!.Value, Is.EqualTo("p-1"));
    }

    [Test]
    public void A_short_name_in_capitals_does_not_take_a_common_word_with_it()
    {
        var made = new CompilationBuilder("# Paper\n\n1. One.\n");
        var by = made.Participant("United States of Ruritania", ParticipantKind.State, "US");
        made.Remark(by, "1", "This helps us and the US, says the united states of ruritania; not BUS.");

        Assert.That(new ParsedPage(HtmlPage.Write(made.Build(), unattributed: true)).Text, Does.Contain("This helps us and the [name], says the [name]; not BUS."));
    }

    [Test]
    public void A_draft_in_arabic_runs_from_right_to_left_and_the_pages_own_words_do_not()
    {
        var made = new CompilationBuilder("# ورقة العناصر\n\n## مقدمة\n\n1. الإنترنت مرفق عالمي.\n", "ar");
        made.Propose(made.Participant("Ruritania"), new Operation.ReplaceWords(new Quotation("عالمي")) { Target = At("1") }, "عام WSIS");

        var page = new ParsedPage(HtmlPage.Write(made.Build()));

        Assert.Multiple(() =>
        {
            Assert.That(page.Document.Root!.Attribute("lang")!.Value, Is.EqualTo("ar"));
            Assert.That(page.Document.Root!.Attribute("dir")!.Value, Is.EqualTo("rtl"));
            Assert.That(page.Document.Descendants("aside").Single().Attribute("dir")!.Value, Is.EqualTo("ltr"));
            Assert.That(page.Ids, Does.Contain("s-مقدمة"));
            Assert.That(ParsedPage.Words(page.Paragraphs[2], "del"), Is.EqualTo("الإنترنت مرفق عام WSIS."));
        });
    }
}
