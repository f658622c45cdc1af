using Amendments.Composition;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering;

/// <summary>
/// A compilation as one page that needs nothing else: no script, no other file, no network. It reads on a phone, in print and without colour,
/// and it is well-formed XML. The equations of <see cref="HtmlRedline"/> hold for every element of class "words".
/// </summary>
public static class HtmlPage
{
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
        PageShell.Write(html, header.Language, $"{header.Symbol}: proposed amendments", PageStyle.Sheet, () =>
        {
            new PageHead(page).Write();
            new Paragraphs(page).Write();
            new PageEnd(page).Write();
        });
        return html.ToString();
    }
}
