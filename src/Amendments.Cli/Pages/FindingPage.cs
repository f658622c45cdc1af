using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>A finding on a screen: where it stands, its words, why it is not certain, and what each reading would do to the draft.</summary>
internal sealed class FindingPage(Screen screen, bool isFull)
{
    private const int Indent = 4;

    public void Print(FindingView view)
    {
        var (finding, queued) = (view.Finding, view.Queued);
        screen.Text(Phrase.Of(finding.Id.ToString(), Look.Strong).Add("  ").Add(view.Submitter, Look.Strong).Add($": {QueueWords.Content(finding.Content)} [")
            .Add(QueueWords.Confidence(finding.Confidence)).Add("]"));
        screen.Text(Phrase.Of(finding.Passage.Place, Look.Faint), Indent);
        screen.Text(PlainRedline.Readable(finding.Passage.Quote), Indent);
        foreach (var note in Notes(view).Where(n => n.Pieces.Count > 0))
        {
            screen.Text(note, Indent);
        }

        foreach (var reading in view.Readings)
        {
            new ReadingPage(screen, isFull, Indent).Print(reading, view.Readings.Count > 1);
        }

        foreach (var paragraph in view.About)
        {
            screen.Text(Phrase.Of(Opening.Of($"{paragraph.Content.Printed} {PlainRedline.Readable(paragraph.Text)}".Trim(), screen.Width is { } width ? width - Indent : int.MaxValue), Look.Faint), Indent);
        }

        if (QueueWords.Decision(queued) is { Length: > 0 } decision)
        {
            screen.Text(Phrase.Of($"{char.ToUpperInvariant(decision[0])}{decision[1..]}.", Look.Warning), Indent);
        }
    }

    private static IEnumerable<Phrase> Notes(FindingView view)
    {
        foreach (var reason in view.Finding.Reasons)
        {
            yield return Phrase.Of(reason, Look.Warning);
        }

        if (view.Queued.IsCorrected)
        {
            yield return Phrase.Of($"Corrected by a person; found as: {QueueWords.Content(view.Queued.Found)}.", Look.Faint);
        }

        if (view.Finding.Replaces is { } earlier)
        {
            yield return Phrase.Of($"Takes the place of {earlier}.", Look.Faint);
        }

        if (view.Finding.Content is FindingContent.Proposal proposal)
        {
            yield return proposal.Rationale.Length > 0 ? $"Rationale: {proposal.Rationale.Text}" : new Phrase();
            foreach (var supply in proposal.Supplied)
            {
                yield return Phrase.Of($"Inferred: {ChoiceName.Of(supply.Kind).Replace('-', ' ')} “{supply.What}”{(supply.Because.Length > 0 ? $" ({supply.Because})" : string.Empty)}", Look.Faint);
            }
        }
    }
}
