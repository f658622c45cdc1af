using Amendments.Background;
using Amendments.Documents;
using NUnit.Framework;

namespace Amendments.Tests.Background;

/// <summary>Where the sections of a background document begin, and what it says of itself.</summary>
public sealed class SectionTests
{
    private const string Contents = """
        Table of Contents

        <i>Introduction</i>	<i>3</i>
        <i>Talk: On rivers.....</i>	<i>4</i>
        <i>Talk: A very long title that the printer did not ...</i>	<i>6</i>


        """;

    [Test]
    public void Headings_begin_sections_and_hold_what_stands_below_them()
    {
        var text = Read("# Report\n\nBy the secretariat.\n\n## First\n\nOne.\n\n- Two.\n\n## Second\n\nThree.");
        Assert.That(Titles(text), Is.EqualTo(new[] { "Report", "First", "Second" }));
        Assert.That(text.Title, Is.EqualTo("Report"));
        Assert.That(text.Sections[1].Words, Is.EqualTo("One.\nTwo."));
        Assert.That(text.Sections[1].Place, Is.EqualTo("lines 5-9"));
    }

    [Test]
    public void Lines_that_the_table_of_contents_lists_begin_sections()
    {
        var text = Read(Contents + """
            ~ Header

            Introduction

            Opening words.

            TALK: ON RIVERS

            Introduction

            Rivers flow.

            Talk: A very long title that the printer did not want to set

            The end.
            """);
        Assert.That(Titles(text), Is.EqualTo(new[] { "Introduction", "TALK: ON RIVERS", "Talk: A very long title that the printer did not want to set" }));
        Assert.That(text.Sections[1].Words, Is.EqualTo("Introduction\nRivers flow."));
    }

    [Test]
    public void A_title_and_its_text_in_one_block_are_taken_apart_and_nothing_is_lost()
    {
        var text = Read(Contents + "Introduction\nOpening words.\n\nTalk: On rivers\n\nRivers flow.");
        Assert.That(Titles(text), Is.EqualTo(new[] { "Introduction", "Talk: On rivers" }));
        Assert.That(text.Sections[0].Words, Does.Contain("Opening words."));
    }

    [Test]
    public void A_document_that_nothing_divides_is_one_section()
    {
        var text = Read("Some words.\n\nOther words.");
        Assert.That(Titles(text), Is.EqualTo(new[] { "report.md" }));
        Assert.That(text.Sections[0].Words, Is.EqualTo("Some words.\nOther words."));
    }

    [Test]
    public void A_document_without_words_has_no_section()
    {
        Assert.That(BackgroundText.Read(new ReadDocument([], []), null, "f", "en").Sections, Is.Empty);
    }

    [Test]
    public void The_table_of_contents_and_the_furniture_are_in_no_section()
    {
        var text = Read(Contents + "~ Page header\n\nIntroduction\n\nTalk: On rivers\n\nRivers flow.");
        Assert.That(string.Concat(text.Sections.Select(s => s.Words)), Is.EqualTo("Rivers flow."));
    }

    [TestCase("DRAFT\n\nWords.", null, true)]
    [TestCase("Words.\n\n~ [Draft]\n\nMore.", null, true)]
    [TestCase("Words.", "DRAFT summary", true)]
    [TestCase("Words.", "Summary (draft)", true)]
    [TestCase("Words.", "Draft summary", true)]
    [TestCase("Words.", "Comments on the zero draft", false)]
    [TestCase("The draft is DRAFT in many ways.", "Summary", false)]
    [TestCase("# Summary [DRAFT]\n\nWords.", null, true)]
    public void A_document_says_whether_it_is_a_draft(string written, string? title, bool isDraft)
    {
        Assert.That(BackgroundText.Read(Written.Document(written), title, "f", "en").IsDraft, Is.EqualTo(isDraft));
    }

    [Test]
    public void Equal_lines_by_the_thousand_take_no_time()
    {
        var entries = string.Join('\n', Enumerable.Range(1, 900).Select(i => $"Word ..... {i}"));
        var body = string.Join("\n\n", Enumerable.Repeat("Word", 900));
        Assert.That(Read($"Contents\n\n{entries}\n\n{body}").Sections, Has.Count.EqualTo(1));
    }

    private static BackgroundText Read(string text) => BackgroundText.Read(Written.Document(text), null, "report.md", "en");

    private static IEnumerable<string> Titles(BackgroundText text) => text.Sections.Select(s => s.Title);
}
