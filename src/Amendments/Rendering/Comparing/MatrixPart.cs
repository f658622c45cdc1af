using System.Globalization;
using Amendments.Desk;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Comparing;

/// <summary>Participants across and paragraphs down; in several tables where there are too many for a sheet of paper.</summary>
internal sealed class MatrixPart(HtmlWriter html, PaperComparison comparison)
{
    private const int MostColumns = 12;

    private static readonly MatrixMark[] Signs = [MatrixMark.Same, MatrixMark.Competing, MatrixMark.Alone];

    private readonly ParticipantMatrix _matrix = ParticipantMatrix.Of(comparison);

    public void Write()
    {
        if (_matrix.Rows.Count == 0)
        {
            html.Element("p", PaperWords.Nothing);
            PaperPart.NotFitting(html, comparison);
            return;
        }

        Signs.ToList().ForEach(Legend);
        for (var start = 0; start < _matrix.Columns.Count; start += MostColumns)
        {
            var count = Math.Min(MostColumns, _matrix.Columns.Count - start);

            // A reader without a mouse must be able to scroll what does not fit.
            using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", string.Create(CultureInfo.InvariantCulture, $"Participants {start + 1} to {start + count}"))))
            {
                Table(start, count);
            }
        }

        foreach (var line in PaperWords.Totals(comparison))
        {
            html.Element("p", line, ("class", "among"));
        }

        PaperPart.NotFitting(html, comparison);
    }

    private void Legend(MatrixMark mark)
    {
        using (html.Open("p", ("class", "sign")))
        {
            html.Element("b", ParticipantMatrix.Sign(mark), ("class", ChoiceName.Of(mark)));
            html.Text($" {ParticipantMatrix.Describe(mark)}");
        }
    }

    private void Table(int start, int count)
    {
        using (html.Open("table", ("class", "matrix")))
        {
            html.Element("caption", "Participants and paragraphs", ("class", "mark"));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Element("th", "Paragraph", ("scope", "col"));
                foreach (var (participant, name) in _matrix.Columns.Skip(start).Take(count))
                {
                    html.Element("th", participant.Name, ("scope", "col"), ("abbr", name));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var row in _matrix.Rows)
                {
                    Row(row, start, count);
                }
            }
        }
    }

    private void Row(MatrixRow row, int start, int count)
    {
        using (html.Open("tr"))
        {
            html.Element("th", row.Place.Label, ("scope", "row"));
            foreach (var mark in row.Marks.Skip(start).Take(count))
            {
                using (html.Open("td", ("class", ChoiceName.Of(mark))))
                {
                    html.Element("span", ParticipantMatrix.Sign(mark), ("aria-hidden", "true"));
                    html.Element("span", ParticipantMatrix.Describe(mark), ("class", "mark"));
                }
            }
        }
    }
}
