using System.Text.RegularExpressions;
using Amendments.Papers;

namespace Amendments.Readers.Pdf;

/// <summary>
/// Takes away what belongs to the pages and not to the text: running headers and footers, page numbers, job numbers. From the edge of a
/// page inwards, a line goes if a line like it, numbers aside, stands at the same height on other pages. A line with a label or the raised number of a note never goes.
/// </summary>
internal sealed partial class Furniture
{
    // Pages that have left and right pages share half of their headers each.
    private const double ShareOfPages = 0.4;

    // Headers and footers stand in the outer part of a page, in few lines.
    private const double EdgeOfPage = 0.17;
    private const int MostLines = 5;

    // Points by which the same line may stand higher or lower on another page.
    private const double SameHeight = 3;

    private readonly Dictionary<(bool AtTop, string Text), List<double>> _heights = [];
    private readonly double _pages;

    private Furniture(IReadOnlyList<PdfPage> pages)
    {
        _pages = pages.Count;
        foreach (var (page, line, atTop) in pages.SelectMany(p => Edge(p, true).Select(l => (p, l, true)).Concat(Edge(p, false).Select(l => (p, l, false)))))
        {
            var key = (atTop, Likeness(line.Text));
            _heights.TryAdd(key, []);
            _heights[key].Add(FromEdge(page, line, atTop));
        }
    }

    /// <summary>The pages without their furniture.</summary>
    public static List<PdfPage> Without(IReadOnlyList<PdfPage> pages)
    {
        var furniture = new Furniture(pages);
        return [.. pages.Select(furniture.Clear)];
    }

    private PdfPage Clear(PdfPage page)
    {
        var gone = Edge(page, true).TakeWhile(l => Is(page, l, true)).Concat(Edge(page, false).TakeWhile(l => Is(page, l, false))).ToHashSet();
        return page with { Lines = [.. page.Lines.Where(l => !gone.Contains(l))] };
    }

    private bool Is(PdfPage page, PdfLine line, bool atTop)
    {
        if (PrintedLabel.Read(line.Text) is not null || (line.Words.Count > 1 && line.IsRaised(line.Words[0])))
        {
            return false;
        }

        var height = FromEdge(page, line, atTop);
        var alike = _heights[(atTop, Likeness(line.Text))].Count(h => Math.Abs(h - height) <= SameHeight);
        return (alike >= 2 && alike >= ShareOfPages * _pages) || (PageNumber().IsMatch(line.Text) && StandsApart(page, line)) || JobNumber().IsMatch(line.Text);
    }

    private static IEnumerable<PdfLine> Edge(PdfPage page, bool atTop) => page.Lines
        .Where(l => FromEdge(page, l, atTop) < EdgeOfPage * page.Height)
        .OrderBy(l => FromEdge(page, l, atTop))
        .Take(MostLines);

    private static double FromEdge(PdfPage page, PdfLine line, bool atTop) => atTop ? line.Box.Top : page.Height - line.Box.Bottom;

    private static bool StandsApart(PdfPage page, PdfLine line) => page.Lines.All(l =>
        ReferenceEquals(l, line) || Math.Max(l.Box.Top - line.Box.Bottom, line.Box.Top - l.Box.Bottom) > line.Height);

    private static string Likeness(string text) =>
        RomanNumeral.Read(text) > 0 ? "#" : Digits().Replace(text, "#").ToLowerInvariant();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[-–—\s]*(page\s+)?\d{1,3}(\s*(/|of)\s*\d{1,3})?[-–—\s]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    // "25-10123 (E)" with the bar code's number behind it: documents of the United Nations bear it on their first page alone.
    [GeneratedRegex(@"^(\d{2}-\d{5}\b.{0,40}|\*\d{5,9}\*)$", RegexOptions.CultureInvariant)]
    private static partial Regex JobNumber();
}
