using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Pages;

/// <summary>Paragraphs compared on a screen: the texts side by side, then what was found, then what was said besides.</summary>
internal sealed class PlaceComparisonPage(Screen screen, PlaceComparison comparison, bool isBrief)
{
    private const int Indent = 2;

    public void Print()
    {
        var section = comparison.Paragraphs.Count > 0 && comparison.Paragraphs[0].Paragraph.Section is { } id ? comparison.Draft[id].Text.Text : null;
        screen.Text(DraftPage.Name(comparison.Draft).Add(section is null ? string.Empty : $", section “{section}”", Look.Faint));
        var columns = new ComparedColumns(screen, comparison.Compilation, isBrief);
        foreach (var paragraph in comparison.Shown)
        {
            screen.Blank();
            columns.Print(paragraph);
        }

        new FindingsPage(screen, comparison.Compilation).Print(comparison.Findings);
        Remarks();
        Close();
    }

    private void Remarks()
    {
        if (comparison.Remarks.Count == 0)
        {
            return;
        }

        screen.Blank();
        screen.Text(Phrase.Of("Remarks", Look.Strong));
        foreach (var remark in comparison.Remarks)
        {
            screen.Text(Phrase.Of($"{remark.Id} ({comparison.Compilation.Name(remark.By)})", Look.Strong).Add($" on {On(remark.Target)}: {remark.Words.Text}"), Indent);
        }
    }

    private static string On(Target target) => target is Target.Whole ? "the whole paper" : target.ToString();

    private void Close()
    {
        var lines = new[]
        {
            comparison.Quiet.Any() ? $"No proposals: {string.Join(", ", comparison.Quiet.Select(p => p.Name))}." : string.Empty,
            comparison.Withdrawn.Count > 0 ? $"Withdrawn: {string.Join(", ", comparison.Withdrawn.Select(p => $"{p.Id} ({comparison.Compilation.Name(p.Proponent)})"))}." : string.Empty,
            comparison.Silent.Any() ? $"Nothing proposed here: {string.Join(", ", comparison.Silent.Select(comparison.Compilation.Name))}." : string.Empty,
            comparison.Among.Count > 0 ? $"Compared: {string.Join(", ", comparison.Among.Select(comparison.Compilation.Name))} only. Others may ask for more here." : string.Empty,
        };
        foreach (var (index, line) in lines.Where(l => l.Length > 0).Index())
        {
            if (index == 0)
            {
                screen.Blank();
            }

            screen.Text(Phrase.Of(line, Look.Faint));
        }
    }
}
