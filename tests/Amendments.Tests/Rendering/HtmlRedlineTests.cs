using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Proposals;
using Amendments.Rendering;
using Amendments.Texts;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Amendments.Tests.Rendering;

internal sealed class HtmlRedlineTests
{
    private static readonly string[] Pieces =
        ["shall", "may ", " ", "\u00A0", "<script>", "&amp;", "&", "\"", "'", "]]>", "élan", "e\u0301", "الإنترنت", "互联网", "🇺🇳", "[^1]", "“", ", ", ".", "\uFFFC", "\t"];

    [Test]
    public void Struck_words_and_new_words_name_their_proposal_and_its_owner()
    {
        var redline = new Redline([Kept("The Forum "), Of(RunKind.Deleted, "shall", 3), Of(RunKind.Inserted, "may", 3), Kept(" meet.")]);

        var html = HtmlRedline.Write(redline, id => id == new Id<Proposal>(3) ? "European Union" : null);

        Assert.That(html, Is.EqualTo(
            "The Forum <del data-proposal=\"P3\" title=\"European Union\"><span class=\"mark\">[deleted: </span>shall<span class=\"mark\">]</span></del>"
            + "<ins data-proposal=\"P3\" title=\"European Union\"><span class=\"mark\">[inserted: </span>may<span class=\"mark\">]</span></ins> meet."));
    }

    [Test]
    public void A_change_without_an_owner_names_nobody() =>
        Assert.That(
            HtmlRedline.Write(Redline.Between("a", "b"), _ => "nobody"),
            Does.StartWith("<del><span").And.Not.Contain("nobody").And.Not.Contain("data-proposal"));

    [Test]
    public void What_the_editor_supplied_is_marked_inside_the_change_that_it_belongs_to()
    {
        var redline = new Redline([Of(RunKind.Inserted, "and more", 1), Of(RunKind.Inserted, ".", 1) with { IsSupplied = true }]);

        Assert.That(HtmlRedline.Write(redline, _ => null), Does.Contain("</span>and more<span class=\"supplied\" title=\"supplied by the editor\">.</span><span class=\"mark\">]"));
    }

    [Test]
    public void Emphasis_notes_and_breaks_become_elements()
    {
        var text = EmphasisNotation.Read("*Recalling* the **strong __and__** text[^1]") + new FormattedText("\uFFFC", null, [new InlineObject(0, InlineKind.Break, "")]);

        Assert.That(
            HtmlRedline.Write(Redline.Whole(RunKind.Kept, text), _ => null),
            Is.EqualTo("<i>Recalling</i> the <b>strong </b><b><u>and</u></b> text<sup>[1]</sup><br />"));
    }

    [Test]
    public void Words_and_names_cannot_become_markup()
    {
        var html = HtmlRedline.Write(new Redline([Of(RunKind.Inserted, "<script>\"x\" & 'y'</script>", 1)]), _ => "A\" onclick=\"<b>&");

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("<b>").And.Not.Contain("onclick=\""));
            Assert.That(Parsed(html).Element("ins")!.Attribute("title")!.Value, Is.EqualTo("A\" onclick=\"<b>&"));
        });
    }

    [Test]
    public void Characters_that_html_does_not_allow_are_shown_as_unknown() =>
        Assert.That(HtmlRedline.Write(Redline.Whole(RunKind.Kept, "a\u0001b\uD800c\u0085\uFFFE"), _ => null), Is.EqualTo("a\uFFFDb&#xFFFD;c\uFFFD\uFFFD"));

    [Test]
    public void Without_insertions_it_is_the_text_before_and_without_deletions_the_text_after()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, texts, (before, after) =>
        {
            var parsed = Parsed(HtmlRedline.Write(Redline.Between(before, after), _ => "<&\">"));
            return ParsedPage.Words(parsed, "ins") == before && ParsedPage.Words(parsed, "del") == after;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static XElement Parsed(string html) => XElement.Parse($"<p>{html}</p>", LoadOptions.PreserveWhitespace);

    private static Run Kept(string text) => new(RunKind.Kept, text);

    private static Run Of(RunKind kind, string text, int proposal) => new(kind, text, new Id<Proposal>(proposal));
}
