using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Tests.Fixtures;
using Amendments.Word.Packaging;
using Amendments.Word.Typesetting;
using NUnit.Framework;

namespace Amendments.Tests.Papers;

/// <summary>What the stand-in paper has to hold so that real suggestions find their words in it.</summary>
public sealed class StandInContentTests
{
    private static readonly ReadDraft Read = DraftText.Read(File.ReadAllText(Repository.PathTo("fixtures", "papers", "elements-paper.md")));

    private static readonly Draft Paper = DraftAssembly.Assemble(
        new(1), new(1), new DraftHeader("Elements Paper", Read.Title, null, "en", []), SourceFile.Of("elements-paper.md", []), Read.Paragraphs);

    private static IEnumerable<Paragraph> Numbered => Paper.Paragraphs.Where(p => p.Kind == ParagraphKind.Numbered);

    [Test]
    public void It_has_an_introduction_fifteen_sections_and_at_least_ninety_numbered_paragraphs()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Read.Problems, Is.Empty);
        Assert.That(DraftAssembly.Check(Paper), Is.Empty);
        Assert.That(Paper.Headings.Count(), Is.EqualTo(16));
        Assert.That(Numbered.Count(), Is.GreaterThanOrEqualTo(90));
        Assert.That(Paper.Paragraphs.Count(p => p.Kind == ParagraphKind.SubParagraph), Is.GreaterThan(10));
        Assert.That(Paper.Paragraphs.Count(p => p.Kind == ParagraphKind.Footnote), Is.EqualTo(2));
        Assert.That(Paper.Paragraphs.SelectMany(p => p.Text.Spans).Select(s => s.Emphasis).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Its_paragraphs_have_fifty_to_a_hundred_and_fifty_words() =>
        Assert.That(
            Numbered.Where(p => p.Text.Text.Length + Paper.Below(p).Sum(b => b.Text.Length) > 0)
                .Select(p => (p.Label, Words: Paper.Below(p).Prepend(p).Sum(b => Tokeniser.Tokenise(b.Text.Text).Count(t => t.Kind == TokenKind.Word))))
                .Where(p => p.Words is < 50 or > 150),
            Is.Empty);

    [TestCase(21, "disaster preparedness", "Social and cultural development")]
    [TestCase(22, "cultural engagement", "Social and cultural development")]
    [TestCase(32, "online services", "Bridging digital divides")]
    [TestCase(37, "in aligning digital governance", "The enabling environment")]
    [TestCase(59, "should be multilateral, transparent, and democratic", "Internet governance")]
    [TestCase(60, "Internet Governance Forum", "Internet governance")]
    [TestCase(65, "data", "Data governance")]
    [TestCase(66, "barriers", "Data governance")]
    [TestCase(81, "Capacity development", "Capacity development and the WSIS framework")]
    public void It_has_the_words_that_real_suggestions_need_at_their_numbers(int number, string words, string section)
    {
        var paragraph = Paper.Find(Label.Of(number))!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(paragraph.Text.Text, Does.Contain(words));
        Assert.That(Paper[paragraph.Section!.Value].Text.Text, Is.EqualTo(section));
    }

    [Test]
    public void It_says_plainly_that_it_is_a_stand_in_and_how_to_import_the_official_file()
    {
        var notice = Paper.Paragraphs.First(p => p.Kind == ParagraphKind.Text).Text.Text;
        Assert.That(notice, Does.Contain("stand-in").And.Contain("not the official text").And.Contain("amend draft import"));
    }

    [Test]
    public void Its_word_file_is_what_the_command_makes_from_its_text()
    {
        var committed = DocxPackage.Open(File.ReadAllBytes(Repository.PathTo("fixtures", "papers", "elements-paper.docx")));
        var made = DocxPackage.Open(DraftTypesetter.Typeset(Read.Title, Read.Paragraphs, "en"));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(committed.Parts, Is.EqualTo(made.Parts));
        foreach (var part in made.Parts)
        {
            Assert.That(committed.ReadXml(part).ToString(), Is.EqualTo(made.ReadXml(part).ToString()), $"{part}: run amend draft typeset fixtures/papers/elements-paper.md fixtures/papers/elements-paper.docx");
        }
    }
}
