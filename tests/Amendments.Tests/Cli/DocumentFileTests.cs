using System.Diagnostics;
using Amendments.Cli.Files;
using Amendments.Documents;
using Amendments.Readers;
using Amendments.Tests.Readers;
using Amendments.Tests.Word;
using NUnit.Framework;

namespace Amendments.Tests.Cli;

/// <summary>The reader of a submission follows from what the file is, whatever its name.</summary>
public sealed class DocumentFileTests
{
    [Test]
    public void Content_goes_before_the_name_and_the_name_decides_between_texts()
    {
        Reads("a.md", "# Title"u8, FileKind.Markdown, "Heading 1 Title (line 1)");
        Reads("a.txt", "# Title"u8, FileKind.Text, "Text # Title (line 1)");
        Reads("a", "Words"u8, FileKind.Text, "Text Words (line 1)");
        Reads("a.txt", new WordFile().P("Words").ToArray(), FileKind.Word, "Text Words", "a.txt: Its name ends in “.txt”, and it is a Word document or an archive. It was read as that. Give it its right name.");
        Reads("a.docx", "\uFEFF<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE html><p>Words"u8, FileKind.Html, "Text Words", "a.docx: Its name ends in “.docx”, and it is a web page. It was read as that. Give it its right name.");
        Reads("a.html", "<p>Words"u8, FileKind.Html, "Text Words");
    }

    [Test]
    public void A_PDF_is_read_as_one_even_when_it_is_called_a_text()
    {
        PdfToText.Require();
        var pdf = new PdfFile();
        pdf.Page().Lines(72, 100, "1. One.");

        Reads("a.txt", pdf.ToArray(), FileKind.Pdf, "Item 1 [1.] One. (page 1)", "a.txt: Its name ends in “.txt”, and it is a PDF. It was read as that. Give it its right name.");
    }

    [Test]
    public void What_is_no_document_says_what_to_do()
    {
        Reads("a.md", [], FileKind.Markdown, "", "a.md: It is empty. Send the document again.");
        Reads("a.docx", "\u0000\u0001"u8, FileKind.Word, "", "a.docx: The file is not a Word document (.docx): it is not a zip. Open it in Word and save it as .docx.");
        Reads("a.txt", [0x89, .. "PNG"u8], FileKind.Other, "", "a.txt: It is a picture, a recording, an archive or a program, and no text. Ask for the document as .docx, .pdf or text; have a picture of text recognized (OCR) first.");
        Reads("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileKind.Word, "", "a.doc: The file is password-protected or an old .doc. Open it in Word, remove the password, and save it as .docx.");
        Assert.That(DocumentFile.Of("a.txt", "Words"u8.ToArray(), new DocumentLimits { MaxBytes = 3 }).Read.Problems.Single().Found, Is.EqualTo("It has more than 0 MB."));
    }

    [Test]
    public void A_line_of_50_MB_is_read_within_the_time_limit()
    {
        var line = new byte[50 << 20];
        Array.Fill(line, (byte)'a');
        var watch = Stopwatch.StartNew();

        var read = DocumentFile.Of("a.md", line, new DocumentLimits { MaxTime = TimeSpan.FromSeconds(20) }).Read;

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(40)));
        Assert.That(read.Problems, Is.Not.Empty);
        Assert.That(read.Blocks, Is.Not.Empty);
    }

    private static void Reads(string name, ReadOnlySpan<byte> bytes, FileKind kind, string blocks, params string[] problems)
    {
        var file = DocumentFile.Of(name, bytes.ToArray(), DocumentLimits.Default);
        Assert.That(file.Kind, Is.EqualTo(kind));
        Assert.That(DocumentListing.Write(file.Read), Is.EqualTo(blocks));
        Assert.That(DocumentListing.Problems(file.Read), Is.EqualTo(string.Join('\n', problems)));
    }
}
