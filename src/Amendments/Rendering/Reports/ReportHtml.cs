using System.Diagnostics;
using System.Globalization;
using Amendments.Rendering.Pages;
using Amendments.Rendering.Tables;
using Amendments.Rendering.Timelines;

namespace Amendments.Rendering.Reports;

/// <summary>Writes the blocks of a report.</summary>
internal sealed class ReportHtml(HtmlWriter html)
{
    public void Write(ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Heading heading:
                Heading(heading);
                break;
            case ReportBlock.Lines lines:
                lines.All.ToList().ForEach(Line);
                break;
            case ReportBlock.Sealed sealing:
                // One text without elements in it, so that whoever copies it, or gives the page itself to a check, has the lines as they are.
                html.Element("pre", string.Join('\n', sealing.Facts), ("class", "seal"));
                break;
            case ReportBlock.Events events:
                Events(events.All);
                break;
            case ReportBlock.Hashes hashes:
                Hashes(hashes.All);
                break;
            case ReportBlock.Picture picture:
                TimelinePicture.Write(html, picture.Timeline, isInline: true);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Heading(ReportBlock.Heading heading)
    {
        using (html.Open(heading.Level == 1 ? "h2" : "h3", ("id", heading.Anchor)))
        {
            html.Element("bdi", heading.Words);
        }
    }

    private void Line(CellLine line)
    {
        var isForeign = line.Kind is LineKind.Text or LineKind.Quote;
        var @class = line.Kind switch { LineKind.Text => "words", LineKind.Quote => "said", LineKind.Note => "note", _ => "fact" };
        using (html.Open("p", ("class", @class), ("lang", isForeign && line.Language != Page.Language ? line.Language : null), ("dir", isForeign ? TextDirection.Of(line.Language) : null)))
        {
            if (line.Lead.Length > 0)
            {
                html.Element("span", line.Lead, ("class", line.Kind == LineKind.Text ? "label" : "lead"));
                html.Text(" ");
            }

            using (html.Open("bdi"))
            {
                HtmlRedline.Write(html, line.Words, id => new ChangeOwner(id.ToString(), null), null);
            }
        }
    }

    private void Events(ValueList<ReportEvent> events)
    {
        using (html.Open("table", ("class", "events")))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                ReportEvent.Columns.ToList().ForEach(c => html.Element("th", c, ("scope", "col")));
            }

            using (html.Open("tbody"))
            {
                events.ToList().ForEach(Event);
            }
        }
    }

    private void Event(ReportEvent happened)
    {
        using (html.Open("tr"))
        {
            html.Element("td", Number(happened.Line), ("class", "number"));
            html.Element("td", happened.Recorded, ("class", "moment"));
            Cell(happened.Actor);
            Cell(happened.What);
        }
    }

    private void Cell(string text)
    {
        using (html.Open("td"))
        {
            html.Element("bdi", text);
        }
    }

    private void Hashes(ValueList<(long Line, string Hash)> hashes)
    {
        using (html.Open("ul", ("class", "hashes")))
        {
            foreach (var (line, hash) in hashes)
            {
                using (html.Open("li"))
                {
                    html.Element("b", Number(line));
                    html.Text($" {hash}");
                }
            }
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
