using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Comparing;

/// <summary>One proposal against another: who they are, the paragraphs that both are about, and what was found.</summary>
internal sealed class ProposalPart(HtmlWriter html, ProposalComparison comparison)
{
    public void Write()
    {
        using (html.Open("table", ("class", "sides")))
        using (html.Open("tbody"))
        {
            Side("From", comparison.First);
            Side("To", comparison.Second);
        }

        Legend.Write(html, $"stands in the text of {comparison.First.Id} only", $"in the text of {comparison.Second.Id} only", withSupplied: false);
        var words = new DraftWords(html, comparison.Compilation.Draft.Header.Language);
        foreach (var text in comparison.Texts)
        {
            using (html.Open("section", ("class", "compared o1")))
            {
                html.Element("h2", text.Paragraph.Name);
                if (text.Lead.Length > 0)
                {
                    html.Element("p", text.Lead, ("class", "lead"));
                }

                text.Differing.ToList().ForEach(words.Paragraph);
            }
        }

        new FindingsPart(html, comparison.Compilation).Write(comparison.Findings with { Open = [] });
    }

    private void Side(string before, Proposal proposal)
    {
        using (html.Open("tr"))
        {
            html.Element("th", before, ("scope", "row"));
            using (html.Open("td"))
            {
                html.Element("b", proposal.Id.ToString());
                html.Text(" ");
                html.Element("bdi", new RequestNames(comparison.Compilation).Who(proposal));
                html.Text(": ");
                html.Element("bdi", OperationName.Describe(proposal.Operation));
                html.Text(proposal.Status switch { ProposalStatus.Open => " (open: the first reading)", ProposalStatus.Withdrawn => " (withdrawn)", _ => string.Empty });
            }
        }
    }
}
