using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>A whole paper compared on a screen: every paragraph that somebody speaks on, then the totals.</summary>
internal sealed class PaperComparisonPage(Screen screen, PaperComparison comparison)
{
    private const int Indent = 4;

    private readonly RequestNames _names = new(comparison.Compilation);

    public void Print()
    {
        screen.Text(DraftPage.Name(comparison.Draft));
        if (comparison.Participants.Count == 0)
        {
            screen.Text(PaperWords.Nothing);
            return;
        }

        screen.Text($"Compared: {string.Join(", ", comparison.Participants.Select(p => p.Name))}.");
        foreach (var place in comparison.Places)
        {
            screen.Blank();
            Print(place);
        }

        Totals();
    }

    /// <summary>Prints what does not fit the draft, if anything.</summary>
    public static void NotFitting(Screen screen, PaperComparison comparison)
    {
        var names = new RequestNames(comparison.Compilation);
        foreach (var resolution in comparison.NotFitting)
        {
            var who = names.Who(comparison.Compilation.Proposal(resolution.Proposal));
            screen.Text(Phrase.Of("Comes to no change of the draft: ", Look.Warning).Add($"{resolution.Proposal} ({who}), {ChoiceName.Of(resolution.State)}. {resolution.Problem?.Found}".TrimEnd()), 0);
        }
    }

    private void Print(PaperPlace place)
    {
        screen.Text(Phrase.Of(place.Label, Look.Strong).Add("  ")
            .Add(PaperWords.Of(place, comparison.Draft), place.Agreement == Agreement.Differ ? Look.Warning : Look.Plain));
        foreach (var request in _names.InOrder(place.Findings.Requests))
        {
            screen.Text(Phrase.Of(_names.Of(request), Look.Strong).Add($": {_names.Asks(request)}"), Indent);
        }
    }

    private void Totals()
    {
        screen.Blank();
        foreach (var line in PaperWords.Totals(comparison))
        {
            screen.Text(line);
        }

        NotFitting(screen, comparison);
    }
}
