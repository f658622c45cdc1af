using Amendments.Papers;
using Amendments.Tests.Papers;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

public sealed class StandInPdfTests
{
    private static readonly ValueList<PrintedParagraph> Paper = DraftText.Read(StandInPaper.Markdown()).Paragraphs;

    [TestCase(9, 0.6)]
    [TestCase(10, 0.6)]
    [TestCase(10.5, 0.4)]
    [TestCase(11, 1)]
    [TestCase(12, 0.6)]
    [TestCase(14, 0.6)]
    [TestCase(10, 0)]
    [TestCase(12, 0)]
    public void The_stand_in_paper_laid_out_on_pages_reads_back_to_the_character(double size, double spacing)
    {
        var read = PdfToText.Read(LaidOut.Of(Paper, size, spacing));

        Assert.That(Drafts.Lines(read.Paragraphs), Is.EqualTo(Drafts.Lines(Paper.Select(p => p with { Text = Plain(p.Text) }))));
        Assert.That(read.Title, Is.EqualTo(Paper[0].Text.Text));
        Assert.That(read.Problems[0].ToString(), Is.EqualTo(
            "file: Its text was taken out of a PDF: 94 numbered paragraphs, no number missing. "
            + "A PDF does not say where paragraphs begin and end, so look the text through: amend draft show --full."));
    }

    // What pdftotext gives has no emphasis, and one kind of blanks.
    private static FormattedText Plain(FormattedText text) => new(text.Text.Replace('\u00A0', ' '), null, text.Objects);
}
