using Amendments.Composition;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering;

/// <summary>
/// A compilation as one page that needs nothing else: no script, no other file, no network. It reads on a phone, in print and without colour,
/// and it is well-formed XML. The equations of <see cref="HtmlRedline"/> hold for every element of class "words".
/// </summary>
public static class HtmlPage
{
    // Whoever wrote the words on the page, it cannot run or fetch anything.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Writes the page. Cost: the page's length, and a pass over the draft for each proposal that is not in the text as it stands.</summary>
    /// <param name="compilation">What is on it.</param>
    /// <param name="unattributed">
    /// Without any name, submission, date or id that leads to a participant; names in rationales and remarks are masked.
    /// The draft and the wordings stay as they are, so a participant that they mention by name is still mentioned there.
    /// </param>
    public static string Write(Compilation compilation, bool unattributed = false)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var html = new HtmlWriter();
        var plan = new PagePlan(compilation, new Anchors());
        var page = new Page(html, plan, new Attribution(plan, !unattributed));
        var header = compilation.Draft.Header;
        html.DocumentType();
        using (html.Open("html", ("lang", header.Language), ("dir", TextDirection.Of(header.Language))))
        {
            using (html.Open("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
                html.Element("title", $"{header.Symbol}: proposed amendments");
                html.StyleSheet(PageStyle.Sheet);
            }

            using (html.Open("body"))
            {
                new PageHead(page).Write();
                new Paragraphs(page).Write();
                new PageEnd(page).Write();
            }
        }

        return html.ToString();
    }
}
