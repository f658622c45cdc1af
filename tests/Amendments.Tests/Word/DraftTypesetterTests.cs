using Amendments.Papers;
using Amendments.Tests.Papers;
using Amendments.Word.Reading;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;

namespace Amendments.Tests.Word;

public sealed class DraftTypesetterTests
{
    private const string Labels = """
        # Rolling text

        ## Preamble

        PP1. *Recalling* **all** of __it__,

        30. A paragraph of an excerpt:

        (a) First;

        (b) Second:

            (i) Deeper;

            (ii) Deeper;

        30 bis. A new one:

        (a) First;

        a) Not our style;

        (b) Second;

            (i) Deeper;

        31. Next, with a note.[^1]

        ### Below

        34. A gap before this one:

            (i) Without a letter above.

        35) Closed by a parenthesis.

        [^1]: The *note*.
        """;

    [Test]
    public void The_stand_in_paper_is_the_same_in_Word() => HoldsInWord(StandInPaper.Markdown(), "en");

    [TestCase("en")]
    [TestCase("ar")]
    [TestCase("zh")]
    public void Every_label_is_printed_as_it_was_whether_Word_counts_it_or_not(string language) => HoldsInWord(Labels, language);

    [Test]
    public void The_same_draft_gives_the_same_bytes()
    {
        var first = Typeset(Labels, "en");

        Assert.That(Typeset(Labels, "en"), Is.EqualTo(first));
    }

    [Test]
    public void Text_that_XML_cannot_hold_and_notes_without_a_place_are_not_fatal()
    {
        PrintedParagraph[] paragraphs = [new(ParagraphKind.Numbered, 0, "1.", "a\u0001b\ud800c"), new(ParagraphKind.Footnote, 0, "1", "Lost")];

        var docx = DraftTypesetter.Typeset("Title", paragraphs, "en");

        Assert.That(Valid(docx), Is.Empty);
        Assert.That(Drafts.Lines(WordDraftReader.Read(docx).Paragraphs), Is.EqualTo(new[] { "Title 0 [] Title", "Numbered 0 [1.] a b\ufffdc", "Text 0 [] \\[1] Lost" }));
    }

    private static void HoldsInWord(string markdown, string language)
    {
        var draft = Drafts.Assemble(DraftText.Read(markdown), language);

        var docx = DraftTypesetter.Typeset(draft.Header.Title, [.. draft.Paragraphs.Select(p => p.Content)], language);
        var read = WordDraftReader.Read(docx);

        Assert.That(Valid(docx), Is.Empty);
        Assert.That(read.Problems, Is.Empty);
        Assert.That(Drafts.Lines(read.Paragraphs), Is.EqualTo(Drafts.Lines(draft.Paragraphs.Select(p => p.Content))));
        Assert.That(Drafts.Assemble(read).Paragraphs.Select(p => (p.Label, p.Parent, p.Section, p.Text)), Is.EqualTo(draft.Paragraphs.Select(p => (p.Label, p.Parent, p.Section, p.Text))));
    }

    private static byte[] Typeset(string markdown, string language)
    {
        var read = DraftText.Read(markdown);
        return DraftTypesetter.Typeset(read.Title, read.Paragraphs, language);
    }

    private static string[] Valid(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }
}
