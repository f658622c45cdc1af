using Amendments.Papers;

namespace Amendments.Rendering.Pages;

/// <summary>The sections with the paragraphs in them that something is said about. Nothing for a paper without headings.</summary>
internal sealed class Contents(Page page)
{
    private readonly HtmlWriter _html = page.Html;

    public void Write()
    {
        var sections = new List<(PageEntry Heading, List<PageEntry> Under)>();
        foreach (var entry in page.Plan.Entries.Where(e => e.Kind != ParagraphKind.Footnote))
        {
            if (entry.Kind == ParagraphKind.Heading)
            {
                sections.Add((entry, []));
            }
            else if (sections.Count > 0 && !entry.IsQuiet && entry.Name.Length > 0)
            {
                sections[^1].Under.Add(entry);
            }
        }

        if (sections.Count == 0)
        {
            return;
        }

        using (_html.Open("nav", ("aria-label", "Contents")))
        {
            _html.Element("h2", "Contents", Page.Own("contents"));
            using (_html.Open("ol"))
            {
                sections.ForEach(s => Section(s.Heading, s.Under));
            }
        }
    }

    private void Section(PageEntry heading, List<PageEntry> under)
    {
        var redline = heading.Composed.Redline;
        var text = redline.Revised() is { Length: > 0 } revised ? revised : redline.Original();
        using (_html.Open("li", ("class", heading.Like is { Content.Level: > 1 } ? "lower" : null)))
        {
            using (_html.Open("a", ("href", $"#{heading.Anchor}")))
            {
                _html.Text(PlainRedline.Readable(text));
            }

            if (under.Count > 0)
            {
                _html.Text(" ");
                using (_html.Open("span", ("class", "touched")))
                {
                    page.Links(under.Select(e => (e.Name, e.Anchor)));
                }
            }
        }
    }
}
