using Amendments.Composition;
using Amendments.Desk;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Comparing;

/// <summary>What a comparison found: what is the same, what goes together, what does not, and what is left to choose.</summary>
internal sealed class FindingsPart(HtmlWriter html, Compilation compilation)
{
    public void Write(Findings findings)
    {
        using (html.Open("section", ("class", "findings"), ("aria-label", "What was found")))
        {
            foreach (var finding in FindingWords.Of(compilation, findings))
            {
                Write(finding);
            }
        }
    }

    private void Write(FindingWords finding)
    {
        using (html.Open("div", ("class", $"finding of-{ChoiceName.Of(finding.Kind)}")))
        {
            using (html.Open("h2"))
            {
                html.Element("bdi", finding.Title);
            }

            if (finding.Because.Length > 0)
            {
                html.Element("p", $"{char.ToUpperInvariant(finding.Because[0])}{finding.Because[1..]}.", ("class", "because"));
            }

            using (html.Open("ul"))
            {
                foreach (var line in finding.Lines)
                {
                    Write(line);
                }
            }
        }
    }

    private void Write(FindingLine line)
    {
        using (html.Open("li"))
        {
            using (html.Open("b"))
            {
                html.Element("bdi", line.Who);
            }

            if (line.What.Length > 0)
            {
                html.Text(": ");
                html.Element("bdi", line.What);
            }

            if (line.Difference is { } difference)
            {
                html.Text(" ");
                using (html.Open("span", ("class", "difference")))
                {
                    new DraftWords(html, compilation.Draft.Header.Language).Redline(difference);
                }
            }
        }
    }
}
