using Amendments.Proposals;

namespace Amendments.Rendering.Pages;

/// <summary>A remark beside the text or at the end.</summary>
internal sealed class RemarkCard(Page page)
{
    /// <summary>Writes the remark.</summary>
    /// <param name="remark">The remark.</param>
    /// <param name="withTarget">Whether to say what it is about.</param>
    public void Write(Remark remark, bool withTarget)
    {
        var (html, names) = (page.Html, page.Names);
        using (html.Open("article", ("class", "card remark"), ("id", names.Anchor(remark.Id))))
        {
            using (html.Open("p", ("class", "who")))
            {
                html.Element("a", names.Name(remark.Id), ("class", "id"), ("href", $"#{names.Anchor(remark.Id)}"));
                if (names.IsNamed)
                {
                    html.Text(" ");
                    page.NameList([remark.By]);
                    page.When(remark.Source is { } source ? page.Compilation.Date(source) : null);
                }
            }

            html.Element("p", withTarget ? $"remark on {(remark.Target is Target.Whole ? "the whole paper" : remark.Target)}" : "remark", ("class", "state"));
            using (html.Open("p", ("class", "said"), ("dir", "auto")))
            {
                page.Words(names.Said(remark.Words));
            }

            if (names.IsNamed && remark.Source is not null)
            {
                using (html.Open("dl"))
                {
                    new SourceNote(page).Write(remark.Source, page.Draft.Header.Language);
                }
            }
        }
    }
}
