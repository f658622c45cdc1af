using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>A reading of a proposal on a screen: its redline, or why there is none.</summary>
internal sealed class ReadingPage(Screen screen, bool isFull, int indent)
{
    // Enough to see where in the sentence the change stands.
    private const int WordsAround = 10;

    public void Print(ReadingView reading, bool isOneOfSeveral)
    {
        if (isOneOfSeveral)
        {
            var because = reading.Reading.Because.Length > 0 ? $" ({reading.Reading.Because})" : string.Empty;
            screen.Text(Phrase.Of(string.Create(CultureInfo.InvariantCulture, $"Reading {reading.Number}"), Look.Strong).Add($": {OperationName.Describe(reading.Reading.Operation)}{because}"), indent);
        }

        var inner = isOneOfSeveral ? indent + 2 : indent;
        if (reading.Resolution.Problem is { } problem)
        {
            screen.Text(Phrase.Of(problem.ToString(), Look.Warning), inner);
        }

        foreach (var paragraph in reading.Changed)
        {
            screen.Text(Line(screen, paragraph, isFull), inner);
        }
    }

    /// <summary>A changed paragraph with its label, or the words around its changes.</summary>
    public static Phrase Line(Screen screen, ComposedParagraph paragraph, bool isFull)
    {
        var readable = ReadableRedline.Of(JoinedRuns.Of(paragraph.Redline));
        return Label(paragraph).Add(screen.Redline(isFull ? readable : RedlineExcerpt.Of(readable, WordsAround))).Add(End(screen, paragraph));
    }

    /// <summary>What stands in front of a composed paragraph.</summary>
    public static Phrase Label(ComposedParagraph paragraph) => paragraph.Label.Length == 0
        ? new Phrase()
        : Phrase.Of(paragraph.Label, Look.Strong).Add(paragraph.LabelSource == LabelSource.Editor ? " (editor’s label) " : " ", Look.Faint);

    // The end of a paragraph shows only where a split puts one in or a merge takes one out.
    private static Phrase End(Screen screen, ComposedParagraph paragraph) =>
        paragraph.Mark.Kind != RunKind.Kept && paragraph.Base is not null && paragraph.Redline.Runs.Any(r => r.Kind == RunKind.Kept)
            ? Phrase.Of(paragraph.Redline.Runs[^1].Text.Text.EndsWith(' ') ? string.Empty : " ").Add(screen.Redline(Redline.Whole(paragraph.Mark.Kind, "¶")))
            : new Phrase();
}
