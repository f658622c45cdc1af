using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;

namespace Amendments.Rendering.Pages;

/// <summary>The paper: every paragraph with its redline, and beside it what is proposed for it.</summary>
internal sealed class Paragraphs(Page page)
{
    private readonly HtmlWriter _html = page.Html;

    public void Write()
    {
        using (_html.Open("main"))
        {
            var hasNotes = false;
            foreach (var entry in page.Plan.Entries)
            {
                if (entry.Kind == ParagraphKind.Footnote && !hasNotes)
                {
                    hasNotes = true;
                    _html.Element("h2", "Footnotes", Page.Own("footnotes"));
                }

                Write(entry);
            }
        }
    }

    /// <summary>Writes what is printed in front of a paragraph.</summary>
    public static void Label(Page page, ComposedParagraph paragraph)
    {
        if (paragraph.Label.Length > 0)
        {
            using (page.Html.Open("span", ("class", "label")))
            {
                page.Html.Element("bdi", paragraph.Label);
            }

            page.Html.Text(" ");
        }
    }

    private void Write(PageEntry entry)
    {
        using (_html.Open("section", ("class", string.Join(' ', Look(entry))), ("id", entry.Anchor)))
        {
            using (_html.Open("div", ("class", "text")))
            {
                Words(entry);
                new ParagraphStatus(page).Write(entry.Composed);
            }

            Beside(entry);
        }
    }

    private void Words(PageEntry entry)
    {
        var element = entry.Kind != ParagraphKind.Heading ? "p" : entry.Like!.Content.Level > 1 ? "h3" : "h2";
        using (_html.Open(element, ("class", "words")))
        {
            Label(page, entry.Composed);
            page.Redline(entry.Composed.Redline, page.Names.OwnersIn(entry));
        }
    }

    private void Beside(PageEntry entry)
    {
        if (entry.Proposals.Count + entry.Elsewhere.Count + entry.Remarks.Count + entry.RemarksElsewhere.Count == 0)
        {
            return;
        }

        using (_html.Open("aside", [.. Page.Own("beside"), ("aria-label", $"On {entry.Name}")]))
        {
            entry.Proposals.ForEach(new ProposalCard(page).Write);
            entry.Remarks.ForEach(r => new RemarkCard(page).Write(r, withTarget: false));
            SeeAlso(entry);
        }
    }

    private void SeeAlso(PageEntry entry)
    {
        if (entry.Elsewhere.Count + entry.RemarksElsewhere.Count > 0)
        {
            using (_html.Open("p", ("class", "see-also")))
            {
                _html.Text("See also ");
                page.Links([
                    .. entry.Elsewhere.Select(id => (page.Names.Name(id), page.Names.Anchor(id))),
                    .. entry.RemarksElsewhere.Select(r => (page.Names.Name(r.Id), page.Names.Anchor(r.Id)))]);
            }
        }
    }

    private static IEnumerable<string> Look(PageEntry entry)
    {
        yield return "entry";
        yield return ChoiceName.Of(entry.Kind);
        if (entry.Like is { Content.Level: > 1 })
        {
            yield return "lower";
        }

        if (entry.IsQuiet)
        {
            yield return "quiet";
        }

        if (entry.Composed.Mark.Kind == RunKind.Deleted && entry.Composed.Redline.Runs.All(r => r.Kind == RunKind.Deleted))
        {
            yield return "gone";
        }
    }
}
