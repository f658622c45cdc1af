using Amendments.Participants;

namespace Amendments.Rendering.Pages;

/// <summary>What stands before the paper: title, summary, how to read it, who proposes, contents.</summary>
internal sealed class PageHead(Page page)
{
    private readonly HtmlWriter _html = page.Html;

    public void Write()
    {
        var header = page.Draft.Header;
        using (_html.Open("header"))
        {
            _html.Element("p", "Compilation of proposed amendments", Page.Own("kicker"));
            _html.Element("h1", header.Title.Length > 0 ? header.Title : header.Symbol);
            using (_html.Open("p", Page.Own("symbol")))
            {
                _html.Element("bdi", header.Symbol);
                _html.Text(header.Date is { } date ? $", {Page.Day(date)}" : string.Empty);
                foreach (var corrigendum in header.Corrigenda)
                {
                    _html.Text(", with ");
                    _html.Element("bdi", corrigendum.Symbol);
                }
            }

            Summary();
            Legend();
            Proponents();
            new Contents(page).Write();
        }
    }

    private void Summary()
    {
        var compilation = page.Compilation;
        var showings = compilation.Proposals.CountBy(p => page.Plan.Showings.Of(p.Id)).OrderBy(s => s.Key);
        using (_html.Open("ul", Page.Own("summary")))
        {
            Number(compilation.Proposals.Count, compilation.Proposals.Count == 1 ? "proposal" : "proposals", "all");
            foreach (var (showing, count) in showings)
            {
                Number(count, Showings.Describe(showing), ChoiceName.Of(showing));
            }

            if (compilation.Remarks.Count > 0)
            {
                Number(compilation.Remarks.Count, compilation.Remarks.Count == 1 ? "remark" : "remarks", "remarks");
            }
        }
    }

    private void Number(int number, string what, string @class)
    {
        using (_html.Open("li", ("class", @class)))
        {
            _html.Element("b", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            _html.Text($" {what}");
        }
    }

    private void Legend()
    {
        using (_html.Open("p", Page.Own("legend")))
        {
            _html.Element("del", "struck through");
            _html.Text(" is proposed to go, ");
            _html.Element("ins", "underlined");
            _html.Text(" is proposed to come in, each with the ");
            _html.Text(page.Names.IsNamed ? "short name of its proponent" : "number of its proposal on this page");
            _html.Text(" behind it; ");
            using (_html.Open("ins"))
            {
                _html.Element("span", "dotted", ("class", "supplied"));
            }

            _html.Text(" was supplied by the editor. Of competing proposals the one recorded first is in the text; every other one is shown beside it. Nothing here is agreed.");
            _html.Text(page.Names.IsNamed
                ? string.Empty
                : " Names, submissions and dates are left out, and names of participants in rationales and remarks read “[name]”; the words themselves may still show whose they are.");
        }
    }

    private void Proponents()
    {
        if (!page.Names.IsNamed || page.Names.Proponents.Count == 0)
        {
            return;
        }

        using (_html.Open("ul", [.. Page.Own("proponents"), ("aria-label", "Proponents")]))
        {
            foreach (var id in page.Names.Proponents)
            {
                Proponent(id);
            }
        }
    }

    private void Proponent(Id<Participant> id)
    {
        var own = page.Plan.InOrder.Where(p => page.Compilation.Proposal(p).Proponent == id);
        using (_html.Open("li", ("class", page.Names.Class(id))))
        {
            using (_html.Open("b"))
            {
                _html.Element("bdi", page.Names.Short(id));
            }

            _html.Text(" ");
            if (page.Names.Short(id) != page.Compilation.Name(id))
            {
                _html.Element("bdi", page.Compilation.Name(id));
                _html.Text(" ");
            }

            page.Links(own.Order());
        }
    }
}
