using System.Text.RegularExpressions;

namespace Amendments.Readers.Pdf;

/// <summary>Takes a table of contents away: lines that lead over dots to a page number. They repeat the headings, with their numbers.</summary>
internal static partial class ContentsList
{
    /// <summary>The pages without it.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="count">How many lines were left out.</param>
    public static List<PdfPage> Without(IReadOnlyList<PdfPage> pages, out int count)
    {
        var kept = pages.Select(p => p with { Lines = [.. p.Lines.Where(l => !IsEntry(l, p))] }).ToList();
        count = pages.Sum(p => p.Lines.Count(l => Leader().IsMatch(l.Text))) - kept.Sum(p => p.Lines.Count(l => Leader().IsMatch(l.Text)));
        return kept;
    }

    private static bool IsEntry(PdfLine line, PdfPage page) =>
        WithNumber().IsMatch(line.Text)
        || (Leader().IsMatch(line.Text) && page.Lines.Any(l => l.Box.IsBeside(line.Box) && Number().IsMatch(l.Text)))
        || (Number().IsMatch(line.Text) && page.Lines.Any(l => l.Box.IsBeside(line.Box) && Leader().IsMatch(l.Text)));

    [GeneratedRegex(@"(\. ?){5}", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"(\. ?){5}\s*(\d{1,3}|[ivxl]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithNumber();

    [GeneratedRegex(@"^(\d{1,3}|[ivxl]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
