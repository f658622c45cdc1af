using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Submitted;

/// <summary>
/// Counts pages by the breaks that somebody put in and by those where the last program that laid the document out began a new page.
/// A file that holds neither has no pages.
/// </summary>
internal sealed class PageCount
{
    private readonly bool _isKnown;
    private bool _justBroken;

    /// <summary>Looks whether the document tells its pages.</summary>
    public PageCount(XElement root) => _isKnown = root.Descendants().Any(IsBreak);

    /// <summary>The page at this point, from 1; 0 when the document does not tell.</summary>
    public int Page { get; private set; }

    /// <summary>Where in a paragraph pages begin: offsets in its content with the page that begins there; the first is that of its beginning.</summary>
    public List<(int Offset, int Page)> Pass(XElement paragraph, ParagraphContent content)
    {
        Page = _isKnown && Page == 0 ? 1 : Page;
        var pages = new List<(int Offset, int Page)> { (0, Page) };
        if (!_isKnown)
        {
            return pages;
        }

        var starts = content.Pieces.ToDictionary(p => p.Node);
        var at = 0;
        foreach (var element in paragraph.Descendants().Where(e => e.Ancestors().First(a => a.Local() == "p") == paragraph))
        {
            if (IsBreak(element))
            {
                Break(element, pages, at);
            }

            if (starts.TryGetValue(element, out var piece))
            {
                at = piece.End;
                _justBroken &= element.Local() is "br" or "lastRenderedPageBreak";
            }
        }

        return pages;
    }

    // Behind a break that somebody put in, Word notes that a page began there; that is one page.
    private void Break(XElement element, List<(int Offset, int Page)> pages, int at)
    {
        var isNoted = element.Local() == "lastRenderedPageBreak";
        if (!isNoted || !_justBroken)
        {
            pages.Add((isNoted ? at : at + 1, ++Page));
        }

        _justBroken = !isNoted;
    }

    private static bool IsBreak(XElement element) =>
        element.Local() == "lastRenderedPageBreak" || (element.Local() == "br" && element.Value("type") == "page");
}
