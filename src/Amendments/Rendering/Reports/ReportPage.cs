using Amendments.Audits;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Reports;

/// <summary>
/// A report as one page that needs nothing else: no script, no other file, no network. It reads on a phone, in print and without colour, and
/// it is well-formed XML.
/// </summary>
public static class ReportPage
{
    /// <summary>Writes the page.</summary>
    public static string Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = ReportDocument.Of(report);
        var html = new HtmlWriter();
        PageShell.Write(html, Page.Language, $"{document.Title}: {ReportDocument.Kind}, {document.Subject}", PageStyle.Sheet + ReportStyle.Sheet, () =>
        {
            Head(html, document);
            Contents(html, document);
            using (html.Open("main"))
            {
                document.Blocks.ToList().ForEach(new ReportHtml(html).Write);
            }
        });
        return html.ToString();
    }

    private static void Head(HtmlWriter html, ReportDocument document)
    {
        using (html.Open("header"))
        {
            html.Element("p", ReportDocument.Kind, ("class", "kicker"));
            using (html.Open("h1"))
            {
                html.Element("bdi", document.Title);
            }

            using (html.Open("p", ("class", "symbol")))
            {
                html.Element("bdi", document.Subject);
            }
        }
    }

    private static void Contents(HtmlWriter html, ReportDocument document)
    {
        using (html.Open("nav", ("aria-label", "Contents")))
        {
            html.Element("h2", "Contents");
            using (html.Open("ol"))
            {
                foreach (var (heading, records) in Parts(document))
                {
                    using (html.Open("li"))
                    {
                        html.Element("a", heading.Words, ("href", $"#{heading.Anchor}"));
                        records.ForEach(r => Link(html, r));
                    }
                }
            }
        }
    }

    private static void Link(HtmlWriter html, ReportBlock.Heading record)
    {
        html.Text(" ");
        html.Element("a", record.Anchor, ("href", $"#{record.Anchor}"), ("class", "of"));
    }

    // Only records are listed below their part; they have their id for an anchor.
    private static IEnumerable<(ReportBlock.Heading Heading, List<ReportBlock.Heading> Records)> Parts(ReportDocument document)
    {
        var headings = document.Blocks.OfType<ReportBlock.Heading>().ToList();
        foreach (var (index, heading) in headings.Index().Where(h => h.Item.Level == 1))
        {
            yield return (heading, [.. headings.Skip(index + 1).TakeWhile(h => h.Level > 1).Where(h => char.IsAsciiLetterUpper(h.Anchor[0]))]);
        }
    }
}
