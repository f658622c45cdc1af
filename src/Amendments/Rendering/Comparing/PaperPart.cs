using Amendments.Desk;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Comparing;

/// <summary>A whole paper compared: the totals, then every paragraph that somebody speaks on.</summary>
internal sealed class PaperPart(HtmlWriter html, PaperComparison comparison)
{
    private static readonly string[] Titles = ["Paragraph", "How they stand", "Who asks for what"];

    private readonly RequestNames _names = new(comparison.Compilation);

    public void Write()
    {
        if (comparison.Participants.Count == 0)
        {
            html.Element("p", PaperWords.Nothing);
            return;
        }

        html.Element("p", $"Compared: {string.Join(", ", comparison.Participants.Select(p => p.Name))}.", ("class", "among"));
        foreach (var line in PaperWords.Totals(comparison))
        {
            html.Element("p", line, ("class", "among"));
        }

        using (html.Open("table", ("class", "paper"), ("role", "table")))
        {
            html.Element("caption", "Paragraph by paragraph", ("class", "mark"));
            using (html.Open("thead", ("role", "rowgroup")))
            using (html.Open("tr", ("role", "row")))
            {
                foreach (var title in Titles)
                {
                    html.Element("th", title, ("scope", "col"), ("role", "columnheader"));
                }
            }

            using (html.Open("tbody", ("role", "rowgroup")))
            {
                comparison.Places.ToList().ForEach(Row);
            }
        }

        NotFitting(html, comparison);
    }

    /// <summary>Writes what does not fit the draft, if anything.</summary>
    public static void NotFitting(HtmlWriter html, PaperComparison comparison)
    {
        foreach (var resolution in comparison.NotFitting)
        {
            using (html.Open("p", ("class", "note")))
            {
                html.Text($"Comes to no change of the draft: {resolution.Proposal} ");
                html.Element("bdi", $"({new RequestNames(comparison.Compilation).Who(comparison.Compilation.Proposal(resolution.Proposal))})");
                html.Text($", {ChoiceName.Of(resolution.State)}. ");
                html.Element("bdi", resolution.Problem?.Found ?? string.Empty);
            }
        }
    }

    private void Row(PaperPlace place)
    {
        using (html.Open("tr", ("class", ChoiceName.Of(place.Agreement)), ("role", "row")))
        {
            html.Element("th", place.Label, ("scope", "row"), ("role", "rowheader"));
            html.Element("td", PaperWords.Of(place, comparison.Draft), ("class", "how"), ("role", "cell"));
            using (html.Open("td", ("role", "cell")))
            using (html.Open("ul"))
            {
                foreach (var request in _names.InOrder(place.Findings.Requests))
                {
                    using (html.Open("li"))
                    {
                        html.Element("b", _names.Of(request));
                        html.Text(": ");
                        html.Element("bdi", _names.Asks(request));
                    }
                }
            }
        }
    }
}
