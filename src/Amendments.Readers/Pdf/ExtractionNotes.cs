using System.Globalization;
using Amendments.Papers;

namespace Amendments.Readers.Pdf;

/// <summary>What a person should know about a draft whose text was taken out of a PDF.</summary>
internal static class ExtractionNotes
{
    public static IEnumerable<Problem> Of(IReadOnlyList<LayoutPage> pages, ValueList<PrintedParagraph> paragraphs, string error)
    {
        var numbered = paragraphs.Count(p => p.Kind == ParagraphKind.Numbered);
        yield return new Problem("file", $"Its text was taken out of a PDF: {Number(numbered)} numbered paragraphs{Missing(paragraphs)}.", "A PDF does not say where paragraphs begin and end, so look the text through: amend draft show --full.");
        if (numbered == 0)
        {
            yield return new Problem("file", "There is no numbered paragraph.", "Check that the paragraphs have numbers with a full stop behind them: “12. ”.");
        }

        foreach (var problem in OfPages(pages, error))
        {
            yield return problem;
        }
    }

    /// <summary>What is to be said of the pages alone: those without text, and damage.</summary>
    public static IEnumerable<Problem> OfPages(IReadOnlyList<LayoutPage> pages, string error)
    {
        var empty = pages.Select((page, at) => (Number: at + 1, page.Words.Count)).Where(p => p.Count == 0).Select(p => p.Number).ToList();
        if (empty.Count > 0)
        {
            yield return new Problem("file", $"There is no text on {(empty.Count == 1 ? "page" : "pages")} {Ranges(empty)}.", "If they are pictures of text, have the text recognized (OCR) first.");
        }

        if (error.Contains("Syntax Error", StringComparison.Ordinal))
        {
            yield return new Problem("file", $"It is damaged in places: {ExtractedText.FirstLine(error)}", "Compare its last paragraphs and its pages with the text, or ask for the .docx.");
        }
    }

    private static string Missing(ValueList<PrintedParagraph> paragraphs)
    {
        var numbers = paragraphs.Where(p => p.Kind == ParagraphKind.Numbered)
            .Select(p => Label.TryParse(p.Printed, out var label) && label.Series.Length == 0 ? label.Number : 0).Where(n => n > 0).ToHashSet();
        var missing = numbers.Count == 0 ? [] : Enumerable.Range(1, numbers.Max()).Where(n => !numbers.Contains(n)).ToList();
        return missing.Count switch { 0 => ", no number missing", 1 => $"; number {Ranges(missing)} is missing", _ => $"; numbers {Ranges(missing)} are missing" };
    }

    private static string Ranges(List<int> numbers)
    {
        var ranges = new List<string>();
        for (int start = 0, end; start < numbers.Count; start = end)
        {
            for (end = start + 1; end < numbers.Count && numbers[end] == numbers[end - 1] + 1; end++)
            {
            }

            ranges.Add(end - start == 1 ? Number(numbers[start]) : $"{Number(numbers[start])}-{Number(numbers[end - 1])}");
        }

        return string.Join(", ", ranges);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
