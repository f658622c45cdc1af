using System.Runtime.Versioning;
using Amendments.Readers;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>Files that cannot be read say so: what was found, and what to do.</summary>
// One writes a program and runs it, which fails while a child that another fixture starts meanwhile holds its file open (ETXTBSY).
[NonParallelizable]
public sealed class PdfRefusalTests
{
    [Test]
    public void Without_pdftotext_the_message_says_how_to_install_it() =>
        Assert.That(
            PdfDraftReader.Read(Small().ToArray(), program: null, PdfLimits.Default).Problems.Single().ToString(),
            Is.EqualTo("file: It is a PDF, and pdftotext, which reads PDFs, is not installed. Install it: apt-get install poppler-utils"));

    [Test]
    public void A_scanned_file_has_no_text()
    {
        var pdf = new PdfFile();
        pdf.Page().Rectangle(72, 72, 400, 600);

        Refuses(pdf.ToArray(), "file: There is no text in it: its pages are pictures, as a scanner makes them. Have the text recognized (OCR) first, or ask for the .docx.");
    }

    [Test]
    public void A_scanned_page_among_others_is_named()
    {
        var pdf = Small();
        pdf.Page().Rectangle(72, 72, 400, 600);

        Assert.That(PdfToText.Problems(pdf.ToArray()), Has.Some.EqualTo("file: There is no text on page 2. If they are pictures of text, have the text recognized (OCR) first."));
    }

    // The entries for the passwords fit none (ISO 32000-1 §7.6.3), least of all the empty one.
    [Test]
    public void A_file_with_a_password_is_not_read()
    {
        var key = new string('a', 32);
        var pdf = Small($"/Encrypt << /Filter /Standard /V 1 /R 2 /O ({key}) /U ({key}) /P -4 >> /ID [(0123456789abcdef) (0123456789abcdef)]");

        Refuses(pdf.ToArray(), "file: It is protected by a password. Open it, and save or print it without the password.");
    }

    [Test]
    public void What_is_damaged_empty_or_no_PDF_is_not_read()
    {
        Refuses([], "file: It is empty. Send the document again.");
        Refuses("1. This is a text."u8.ToArray(), "file: It is not a PDF: it does not begin with “%PDF”. Check that the right file was chosen.");
        Refuses("%PDF-1.7\n"u8.ToArray(), "file: It is damaged, or not a whole PDF: ", startsWith: true);
    }

    [Test]
    public void A_file_that_is_cut_off_is_read_as_far_as_it_goes_with_a_warning()
    {
        var pdf = new PdfFile();
        for (var number = 1; number <= 20; number++)
        {
            pdf.Page().Lines(72, 100, $"{number}. Text of paragraph {number}.");
        }

        var whole = pdf.ToArray();

        Assert.That(PdfToText.Problems(whole[..(whole.Length / 2)]), Has.Some.Contains("damaged"));
    }

    [Test]
    public void Too_many_pages_too_many_lines_and_too_much_text_are_limits()
    {
        var pdf = Small();
        pdf.Page().Lines(72, 100, "2. Two.", "3. Three.");

        Refuses(pdf.ToArray(), "file: It has more than 1 pages. Check that it is the right file, or take only its pages with the draft.", new PdfLimits { MaxPages = 1 });
        Refuses(pdf.ToArray(), "page 2: It has more than 1 lines. Print the document to a new PDF, or ask for the .docx.", new PdfLimits { MaxLinesOnPage = 1 });
        Refuses(pdf.ToArray(), "file: Its text has more than 0 MB with the places of its words, and reading was stopped. Check that it is the right file, or take only its pages with the draft.", new PdfLimits { MaxTextBytes = 500 });
        Assert.That(PdfToText.Read(pdf.ToArray(), new PdfLimits { MaxPages = 2, MaxLinesOnPage = 2 }).Paragraphs, Has.Count.EqualTo(3));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_keeps_pdftotext_busy_is_given_up_and_nothing_is_left_behind()
    {
        var folder = Directory.CreateTempSubdirectory("endless-");
        var (program, names) = (Path.Combine(folder.FullName, "pdftotext"), Path.Combine(folder.FullName, "names"));
        File.WriteAllText(program, $"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{names}'\nsleep 60\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var read = PdfDraftReader.Read(Small().ToArray(), program, new PdfLimits { MaxTime = TimeSpan.FromSeconds(2) });

        Assert.That(read.Problems.Single().ToString(), Is.EqualTo("file: Its text was not out after 2 seconds, and reading was stopped. Print it to a new PDF, or ask for the .docx."));
        var arguments = File.ReadAllLines(names);
        Assert.That(arguments, Does.Contain("501"));
        Assert.That(arguments.Where(a => a.EndsWith(".pdf", StringComparison.Ordinal)).Select(File.Exists), Is.EqualTo(new[] { false }));
        folder.Delete(recursive: true);
    }

    [Test]
    public void Characters_that_no_document_can_hold_become_blanks()
    {
        var pdf = new PdfFile();
        pdf.Page().Lines(72, 100, "1. One & <two>\u0001\u0002 three.");

        Assert.That(PdfToText.Lines(pdf).Single(), Does.Match("^Numbered 0 \\[1\\.\\] One & <two> *three\\.$"));
    }

    private static PdfFile Small(string trailer = "")
    {
        var pdf = new PdfFile { Trailer = trailer };
        pdf.Page().Lines(72, 100, "1. One.");
        return pdf;
    }

    private static void Refuses(byte[] pdf, string problem, PdfLimits? limits = null, bool startsWith = false)
    {
        var read = PdfToText.Read(pdf, limits);
        Assert.That(read.Paragraphs, Is.Empty);
        Assert.That(read.Problems.Single().ToString(), startsWith ? Does.StartWith(problem) : Is.EqualTo(problem));
    }
}
