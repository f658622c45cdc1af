using Amendments.Cli.Screens;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>On a screen: what is the same, what goes together, what does not, and what is left to choose.</summary>
internal sealed class FindingsPage(Screen screen, Compilation compilation)
{
    private const int Indent = 2;

    private const int WordsAround = 6;

    /// <summary>Prints what was found, an empty line in front of each finding.</summary>
    public void Print(Findings findings)
    {
        foreach (var finding in FindingWords.Of(compilation, findings))
        {
            screen.Blank();
            Print(finding, 0);
        }
    }

    /// <summary>Prints one finding.</summary>
    public void Print(FindingWords finding, int indent)
    {
        var because = finding.Because.Length > 0 ? $" ({finding.Because})" : string.Empty;
        screen.Text(Phrase.Of(finding.Title, finding.Kind is FindingKind.Competing or FindingKind.Order ? Look.Warning : Look.Strong).Add(because, Look.Faint), indent);
        foreach (var line in finding.Lines)
        {
            screen.Text(Line(line), indent + Indent);
        }
    }

    private Phrase Line(FindingLine line)
    {
        var phrase = Phrase.Of(line.Who, Look.Strong).Add(line.What.Length > 0 ? $": {line.What}" : string.Empty);
        return line.Difference is { } difference ? phrase.Add(" ").Add(screen.Redline(RedlineExcerpt.Of(ReadableRedline.Of(difference), WordsAround))) : phrase;
    }
}
