using Amendments.Documents;
using Amendments.Readers;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>Submissions that are PDFs.</summary>
public sealed class PdfDocumentTests
{
    [Test]
    public void Blocks_have_their_pages_and_headers_and_footers_are_furniture()
    {
        var pdf = new PdfFile();
        pdf.Page().Text(72, 40, "Comments of Delegation A", 9).Text(72, 80, "On data governance", 16)
            .Lines(72, 120, "The Secretary-General shall report on the work of the Forum every year, and the Forum", "shall consider this re-").Text(300, 800, "Page 1 of 2", 9);
        pdf.Page().Text(72, 40, "Comments of Delegation A", 9).Lines(72, 80, "port with care. It shall publish the report in all the official languages of the Nations.", "1.   First", "2.   Second")
            .Lines(72, 160, "(a)   A letter.").Text(300, 800, "Page 2 of 2", 9);

        Assert.That(DocumentListing.Write(Read(pdf)), Is.EqualTo(
            """
            Furniture Comments of Delegation A (page 1)
            Heading 1 On data governance (page 1)
            Text The Secretary-General shall report on the work of the Forum every year, and the Forum shall consider this report with care. It shall publish the report in all the official languages of the Nations. (pages 1-2)
            Furniture Page 1 of 2 (page 1)
            Furniture Comments of Delegation A (page 2)
            Item 1 [1.] First (page 2)
            Item 1 [2.] Second (page 2)
            Item 1 [(a)] A letter. (page 2)
            Furniture Page 2 of 2 (page 2)
            """));
    }

    [Test]
    public void Of_too_many_pages_the_first_are_read()
    {
        var pdf = new PdfFile();
        for (var page = 1; page <= 4; page++)
        {
            pdf.Page().Lines(72, 300, $"{page}. This is the text of page {page}.");
        }

        var read = Read(pdf, new DocumentLimits { MaxPages = 2 });

        Assert.That(DocumentListing.Write(read), Is.EqualTo("Item 1 [1.] This is the text of page 1. (page 1)\nItem 1 [2.] This is the text of page 2. (page 2)"));
        Assert.That(DocumentListing.Problems(read), Is.EqualTo("page 2: Reading was stopped behind this page; there are more than 2. Check that it is the right file, or take only its pages with the submission."));
    }

    [Test]
    public void What_cannot_be_read_says_why()
    {
        var scan = new PdfFile();
        scan.Page().Rectangle(72, 72, 400, 600);

        Assert.That(DocumentListing.Problems(Read(scan)), Is.EqualTo("file: There is no text in it: its pages are pictures, as a scanner makes them. Have the text recognized (OCR) first, or ask for the .docx."));
        Assert.That(
            DocumentListing.Problems(PdfDocumentReader.Read(scan.ToArray(), program: null, DocumentLimits.Default)),
            Is.EqualTo("file: It is a PDF, and pdftotext, which reads PDFs, is not installed. Install it: apt-get install poppler-utils"));
        Assert.That(DocumentListing.Problems(Read("%PDF-1.7\n"u8.ToArray())), Does.StartWith("file: It is damaged, or not a whole PDF: "));
    }

    [Test]
    public void Offsets_are_those_of_the_blocks_one_a_line()
    {
        var pdf = new PdfFile();
        pdf.Page().Lines(72, 100, "1.   The Forum shall report on its work every year, and the Commission shall consider the", "report.").Lines(72, 160, "2.   It shall meet again.");
        var read = Read(pdf);
        var text = string.Join('\n', read.Blocks.Select(b => b.Text.Text));

        Assert.That(read.Blocks.Select(b => string.Concat(b.Pieces.Select(p => text.Substring(p.Offset, p.Length)))), Is.EqualTo(read.Blocks.Select(b => b.Text.Text)));
    }

    private static ReadDocument Read(PdfFile pdf, DocumentLimits? limits = null) => Read(pdf.ToArray(), limits);

    private static ReadDocument Read(byte[] pdf, DocumentLimits? limits = null)
    {
        PdfToText.Require();
        return PdfDocumentReader.Read(pdf, PdfToText.Program, limits ?? DocumentLimits.Default);
    }
}
