using System.Globalization;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Papers;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Comparing;

// A text is a row of the table, with whose it is as the row's header; the style sheet turns the rows into columns as far as there is room.
// The roles are said because a table that is laid out in another way loses them in some browsers.

/// <summary>A paragraph as it is drafted and every text that is proposed for it, as a table.</summary>
internal sealed class TextTable(HtmlWriter html, Compilation compilation)
{
    private const int Colours = 8;

    private readonly DraftWords _words = new(html, compilation.Draft.Header.Language);

    public void Write(ParagraphComparison comparison)
    {
        using (html.Open("table", ("class", "texts"), ("role", "table")))
        {
            using (html.Open("caption"))
            {
                html.Element("bdi", comparison.Paragraph.Name);
                html.Text(comparison.Texts.Count > 0 ? " side by side" : ": no proposals");
            }

            Titles();
            using (html.Open("tbody", ("role", "rowgroup")))
            {
                Base(comparison.Paragraph);
                foreach (var (index, text) in comparison.Texts.Index())
                {
                    Row(text, index);
                }
            }
        }
    }

    private void Titles()
    {
        using (html.Open("thead", ("class", "mark"), ("role", "rowgroup")))
        using (html.Open("tr", ("role", "row")))
        {
            html.Element("th", "Whose", ("scope", "col"), ("role", "columnheader"));
            html.Element("th", "Text", ("scope", "col"), ("role", "columnheader"));
        }
    }

    private void Base(Paragraph paragraph)
    {
        using (html.Open("tr", ("class", "base"), ("role", "row")))
        {
            using (html.Open("th", ("scope", "row"), ("role", "rowheader")))
            {
                html.Element("p", paragraph.Name, ("class", "who"));
                html.Element("p", "as drafted", ("class", "asks"));
            }

            using (html.Open("td", ("role", "cell")))
            {
                _words.Plain(paragraph.Content.Printed, paragraph.Text);
            }
        }
    }

    private void Row(ProposedText text, int index)
    {
        var head = ColumnHead.Of(compilation, text);
        using (html.Open("tr", ("class", string.Create(CultureInfo.InvariantCulture, $"o{(index % Colours) + 1}")), ("role", "row")))
        {
            using (html.Open("th", ("scope", "row"), ("role", "rowheader")))
            {
                Head(head);
            }

            using (html.Open("td", ("role", "cell")))
            {
                Body(head, text);
            }
        }
    }

    private void Head(ColumnHead head)
    {
        foreach (var (id, who) in head.Proposals)
        {
            using (html.Open("p", ("class", "who")))
            {
                html.Element("span", id.ToString(), ("class", "id"));
                html.Text(" ");
                html.Element("bdi", who);
            }
        }

        html.Element("p", head.Asks, ("class", "asks"));
        foreach (var part in head.Parts)
        {
            html.Element("p", part, ("class", "asks"));
        }

        foreach (var note in head.Notes)
        {
            html.Element("p", note, ("class", "note"));
        }
    }

    private void Body(ColumnHead head, ProposedText text)
    {
        if (head.Lead.Length > 0)
        {
            html.Element("p", head.Lead, ("class", "lead"));
        }

        foreach (var paragraph in text.Changed)
        {
            _words.Changed(paragraph);
        }

        if (head.Wording.Length > 0)
        {
            html.Element("p", "Its wording:", ("class", "lead"));
            _words.Plain(string.Empty, head.Wording, "wording");
        }
    }
}
