using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Comparing;

/// <summary>Paragraphs compared: what was found, then the texts side by side, then what was said besides.</summary>
internal sealed class PlacePart(HtmlWriter html, PlaceComparison comparison)
{
    public void Write()
    {
        if (comparison.Among.Count > 0)
        {
            html.Element("p", $"Compared: {Names(comparison.Among)} only. Others may ask for more here.", ("class", "among"));
        }

        if (comparison.Findings.Requests.Count > 0)
        {
            new FindingsPart(html, comparison.Compilation).Write(comparison.Findings);
        }

        Legend.Write(html, "is proposed to go", "is proposed to come in", HasSupplied());
        var table = new TextTable(html, comparison.Compilation);
        foreach (var paragraph in comparison.Shown)
        {
            table.Write(paragraph);
        }

        Remarks();
        Close();
    }

    private bool HasSupplied() => comparison.Paragraphs.SelectMany(p => p.Texts).SelectMany(t => t.Text).Any(p => p.Redline.Runs.Any(r => r.IsSupplied));

    private void Remarks()
    {
        if (comparison.Remarks.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "remarks")))
        {
            html.Element("h2", "Remarks");
            foreach (var remark in comparison.Remarks)
            {
                Remark(remark);
            }
        }
    }

    private void Remark(Remark remark)
    {
        using (html.Open("p"))
        {
            using (html.Open("b"))
            {
                html.Text($"{remark.Id} ");
                html.Element("bdi", comparison.Compilation.Name(remark.By));
            }

            html.Text($" on {(remark.Target is Target.Whole ? "the whole paper" : remark.Target)}: ");
            using (html.Open("bdi", ("class", "said")))
            {
                HtmlText.Write(html, remark.Words);
            }
        }
    }

    private void Close()
    {
        if (comparison.Quiet.Any())
        {
            html.Element("p", $"No proposals: {string.Join(", ", comparison.Quiet.Select(p => p.Name))}.", ("class", "note"));
        }

        if (comparison.Withdrawn.Count > 0)
        {
            html.Element("p", $"Withdrawn: {string.Join(", ", comparison.Withdrawn.Select(p => $"{p.Id} ({comparison.Compilation.Name(p.Proponent)})"))}.", ("class", "note"));
        }

        if (comparison.Silent.Any())
        {
            html.Element("p", $"Nothing proposed here: {Names(comparison.Silent)}.", ("class", "note"));
        }
    }

    private string Names(IEnumerable<Id<Participants.Participant>> participants) => string.Join(", ", participants.Select(comparison.Compilation.Name));
}
