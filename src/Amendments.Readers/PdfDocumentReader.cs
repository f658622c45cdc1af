using System.Globalization;
using System.Xml;
using Amendments.Documents;
using Amendments.Readers.Pdf;

namespace Amendments.Readers;

/// <summary>
/// Reads a submission from a PDF, as <see cref="PdfDraftReader"/> reads a draft: lines joined to paragraphs over the ends of pages, hyphens
/// undone, notes, headings by their size. Headers, footers and page numbers are furniture.
/// </summary>
public static class PdfDocumentReader
{
    /// <summary>Reads it.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="program">The full path of pdftotext; null when it is not installed.</param>
    /// <param name="limits">What reading may cost. Of a document with more pages the first ones are read.</param>
    public static ReadDocument Read(byte[] pdf, string? program, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(limits);
        var extraction = new PdfLimits { MaxPages = limits.MaxPages, MaxTime = limits.MaxTime };
        var text = ExtractedText.Of(pdf, program, extraction);
        if (text.Value is not { } run)
        {
            return new ReadDocument([], text.Problems);
        }

        try
        {
            return Read(Layout.Read(run.Output), run.Error, extraction, limits);
        }
        catch (Exception failure) when (failure is XmlException or FormatException)
        {
            return ReadDocument.Unreadable("file", $"What pdftotext made of it cannot be read: {failure.Message}", "Print it to a new PDF, or ask for the .docx.");
        }
    }

    private static ReadDocument Read(IReadOnlyList<LayoutPage> all, string error, PdfLimits extraction, DocumentLimits limits)
    {
        if (all.All(p => p.Words.Count == 0))
        {
            return ReadDocument.Unreadable("file", "There is no text in it: its pages are pictures, as a scanner makes them.", "Have the text recognized (OCR) first, or ask for the .docx.");
        }

        var full = all.TakeWhile(p => p.Words.DistinctBy(w => w.Line).Count() <= extraction.MaxLinesOnPage).Count();
        var count = Math.Min(full, limits.MaxPages);
        List<LayoutPage> pages = [.. all.Take(count)];
        List<Problem> problems = [.. Stopped(all.Count, full, count, extraction), .. ExtractionNotes.OfPages(pages, error)];
        if (pages.Count == 0)
        {
            return new ReadDocument([], problems.ToValueList());
        }

        var reading = new SubmittedPages(pages);
        return ReadDocument.OfBlocks(reading.Read(), problems.Concat(reading.Problems()), limits);
    }

    private static IEnumerable<Problem> Stopped(int all, int full, int count, PdfLimits limits)
    {
        if (count == all)
        {
            yield break;
        }

        yield return full == count
            ? new Problem(Say($"page {count + 1}"), Say($"It has more than {limits.MaxLinesOnPage} lines, and reading was stopped before it."), "Print the document to a new PDF, or ask for the .docx.")
            : new Problem(Say($"page {count}"), Say($"Reading was stopped behind this page; there are more than {limits.MaxPages}."), "Check that it is the right file, or take only its pages with the submission.");
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
