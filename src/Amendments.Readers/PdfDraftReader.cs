using System.Globalization;
using System.Xml;
using Amendments.Papers;
using Amendments.Readers.Pdf;

namespace Amendments.Readers;

/// <summary>
/// Reads a draft from a PDF by poppler's <c>pdftotext</c>: joins its lines to paragraphs, takes headers, footers and page numbers away,
/// undoes hyphens at line ends, and tells title, headings, labels and footnotes apart. A PDF says nothing of all that, so the result is to be looked through.
/// </summary>
public static class PdfDraftReader
{
    /// <summary>Reads a draft.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="program">The full path of pdftotext; null when it is not installed.</param>
    /// <param name="limits">What reading may cost.</param>
    /// <returns>What was found, with a problem that says to look it through; a file that cannot be read gives a problem and no paragraphs.</returns>
    public static ReadDraft Read(byte[] pdf, string? program, PdfLimits limits)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(limits);
        var text = ExtractedText.Of(pdf, program, limits);
        if (text.Value is not { } run)
        {
            return new ReadDraft(string.Empty, [], text.Problems);
        }

        try
        {
            var pages = Layout.Read(run.Output);
            return Refusal(pages, limits) is { } refusal ? new ReadDraft(string.Empty, [], [refusal]) : Read(pages, run.Error);
        }
        catch (Exception failure) when (failure is XmlException or FormatException)
        {
            return new ReadDraft(string.Empty, [], [new Problem("file", $"What pdftotext made of it cannot be read: {failure.Message}", "Print it to a new PDF, or ask for the .docx.")]);
        }
    }

    private static Problem? Refusal(IReadOnlyList<LayoutPage> pages, PdfLimits limits)
    {
        var full = pages.Select((page, at) => (Number: at + 1, Lines: page.Words.DistinctBy(w => w.Line).Count())).FirstOrDefault(p => p.Lines > limits.MaxLinesOnPage);
        return pages.Count > limits.MaxPages ? new Problem("file", Say($"It has more than {limits.MaxPages} pages."), "Check that it is the right file, or take only its pages with the draft.")
            : full.Number > 0 ? new Problem(Say($"page {full.Number}"), Say($"It has more than {limits.MaxLinesOnPage} lines."), "Print the document to a new PDF, or ask for the .docx.")
            : pages.All(p => p.Words.Count == 0) ? new Problem("file", "There is no text in it: its pages are pictures, as a scanner makes them.", "Have the text recognized (OCR) first, or ask for the .docx.")
            : null;
    }

    private static ReadDraft Read(IReadOnlyList<LayoutPage> pages, string error)
    {
        var reading = new ReadPages(pages);
        var paragraphs = reading.Read();
        var title = string.Join(' ', paragraphs.SkipWhile(p => p.Kind != ParagraphKind.Title).TakeWhile(p => p.Kind == ParagraphKind.Title).Select(p => p.Text.Text));
        return new ReadDraft(title, paragraphs, ExtractionNotes.Of(pages, paragraphs, error).Concat(reading.Problems).ToValueList());
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
