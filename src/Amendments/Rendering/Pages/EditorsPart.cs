using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Rendering.Pages;

/// <summary>What an editor had to do with a proposal: how it is read, and what it was given. An editor is named only where owners are.</summary>
internal sealed class EditorsPart(Page page)
{
    public void Write(Proposal proposal)
    {
        if (proposal.Readings.Count > 1)
        {
            Facts.Write(page.Html, proposal.Confirmed is null ? "Open" : "Reading", () => Readings(proposal));
        }

        if (proposal.Supplied.Count > 0)
        {
            Facts.Write(page.Html, "Supplied by the editor", () => Supplied(proposal));
        }
    }

    private void Readings(Proposal proposal)
    {
        var lead = proposal.Confirmed is null ? "shown as" : $"confirmed{By(proposal.Confirmed.By)} as";
        foreach (var reading in proposal.Readings.OrderByDescending(r => r == proposal.Reading))
        {
            page.Html.Text($"{lead}: ");
            page.Html.Element("bdi", page.Names.IsNamed ? OperationName.Describe(reading.Operation) : NeutralWords.Of(reading.Operation));
            if (reading.Because.Length > 0)
            {
                page.Html.Text(" (");
                page.Html.Element("bdi", reading.Because);
                page.Html.Text(")");
            }

            lead = "; other reading";
        }
    }

    private void Supplied(Proposal proposal)
    {
        foreach (var (index, supply) in proposal.Supplied.Index())
        {
            page.Html.Text(index > 0 ? "; " : string.Empty);
            page.Html.Text($"{SupplyWords.Term(supply.Kind)} ");
            page.Html.Element("bdi", $"“{supply.What}”");
            page.Html.Text(By(supply.By));
            page.Html.Text(supply.Because.Length > 0 ? ": " : string.Empty);
            page.Html.Element("bdi", supply.Because);
        }
    }

    private string By(string name) => page.Names.IsNamed ? $" by {name}" : string.Empty;
}
