using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Documents;
using Amendments.Intake;

namespace Amendments.Cli.Pages;

/// <summary>What was not turned into a proposal, on a screen.</summary>
internal sealed class CoveragePage(Screen screen, ReadDocument document)
{
    private const int Indent = 2;

    private const int LineWithoutEnd = 120;

    public void Print(IReadOnlyList<Found> found)
    {
        var remarks = found.Where(f => f is { Content: FindingContent.Remark, Confidence: not Confidence.NotUnderstood });
        foreach (var group in remarks.GroupBy(f => f.Heading ?? string.Empty, StringComparer.Ordinal))
        {
            Print(group.Key.Length > 0 ? $"Remarks under {group.Key}" : "Remarks", group);
        }

        Print("Not understood", found.Where(f => f is { Content: FindingContent.Remark, Confidence: Confidence.NotUnderstood }));
        Print("Positions", found.Where(f => f.Content is FindingContent.Position));
        Print("The form’s own words", found.Where(f => f.Content is FindingContent.Form));
        Print("Headers, footers, page numbers", found.Where(f => f.Content is FindingContent.Furniture));
        Sum(screen, Coverage.Of(found, document));
    }

    /// <summary>"812 words: 300 of proposals, 500 of remarks, 12 of the form; 100 % accounted for."</summary>
    public static void Sum(Screen screen, Coverage coverage)
    {
        var kinds = new[]
        {
            (coverage.Proposals, "of proposals"), (coverage.Positions, "of positions"), (coverage.Remarks, "of remarks"), (coverage.Form, "of the form"), (coverage.Furniture, "of the page"), (coverage.Open, "that nothing covers"),
        };
        var counted = string.Join(", ", kinds.Where(k => k.Item1 > 0).Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Item1} {k.Item2}")));
        screen.Text(string.Create(CultureInfo.InvariantCulture, $"{Amount.Of(coverage.All, "word")}{(counted.Length > 0 ? ": " : string.Empty)}{counted}; {coverage.Percent} % accounted for."));
    }

    private void Print(string title, IEnumerable<Found> found)
    {
        var all = found.ToList();
        if (all.Count == 0)
        {
            return;
        }

        screen.Text(Phrase.Of(title, Look.Strong));
        foreach (var one in all)
        {
            var passage = one.Place.Passage(document, default, null);
            var place = QueueWords.Place(passage) is { Length: > 0 } known ? $"{known}: " : string.Empty;
            var about = one.Content is FindingContent.Remark remark && QueueWords.Content(remark) is not "a remark" and var what ? $" ({what})" : string.Empty;
            screen.Text(Phrase.Of(place, Look.Faint).Add(Opening.Of(Words(one), Math.Max(1, (screen.Width ?? LineWithoutEnd) - Indent - place.Length - about.Length))).Add(about, Look.Faint), Indent);
            foreach (var reason in one.Confidence == Confidence.NotUnderstood ? one.Reasons : [])
            {
                screen.Text(Phrase.Of(reason, Look.Warning), 2 * Indent);
            }
        }

        screen.Blank();
    }

    private string Words(Found found) => string.Join(' ', found.Place.Parts(document).Select(p => p.Range.In(document.Blocks[p.Block].Text.Text)));
}
