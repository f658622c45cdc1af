using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Rendering;
using Amendments.Texts;

namespace Amendments.Cli.Pages;

/// <summary>Who proposed words, on a screen: each proposal with its sentence, its document, its dates and what became of it.</summary>
internal sealed class TracePage(Screen screen, TraceView view)
{
    private const int Indent = 4;

    public void Print()
    {
        PrintHead();
        foreach (var hit in view.Hits)
        {
            Print(hit);
        }

        Print("In drafts:", view.Drafts);
        Print("In background documents, which propose nothing:", view.Backgrounds);
    }

    private void PrintHead()
    {
        if (view.Hits.Count == 0)
        {
            screen.Text(Phrase.Of(view.Hidden == Hidden.Nothing ? $"Nobody proposed “{view.Words}”." : $"No proposal that is shown has “{view.Words}”.", Look.Warning));
            if (view.Nearest is { } near)
            {
                screen.Text($"Nearest: “{near.Words}”, in {near.Record} (ledger line {Number(near.Line)}).");
            }

            return;
        }

        var kind = ChoiceName.Of(view.Order);
        var unknown = view.Hits.Count(h => h.Dates[view.Order] is null);
        screen.Text(Phrase.Of($"“{view.Words}”: {Amount.Of(view.Hits.Count, "place")}, the earliest {kind} first")
            .Add(unknown == 0 ? "." : $"; {Number(unknown)} not known to be {kind} on any day, last.", Look.Warning));
    }

    private void Print(TraceHit hit)
    {
        screen.Blank();
        screen.Text(Phrase.Of(hit.Record, Look.Strong).Add("  ").Add(string.Join(", ", hit.By), Look.Strong)
            .Add($": {ContentWords.Of(hit.Readings)}").Add($"  {hit.Draft.Id} {hit.Draft.Header.Symbol}", Look.Faint));
        Print(hit.Text.Text, hit.Matches);
        screen.Text(Phrase.Of(hit.Submission is { } sent ? $"{hit.Passage!.Place}, “{sent.Title}”" : "from no document", Look.Faint), Indent);
        screen.Text(Phrase.Of($"{DateWords.All(hit.Dates)}, ledger line {Number(hit.First.Number)}", Look.Faint), Indent);
        screen.Text(Phrase.Join("; ", hit.Status.Select(Step)), Indent);
        if (view.Drafts.Where(d => d.Document == hit.Draft.Id.ToString()).ToList() is { Count: > 0 } had)
        {
            screen.Text(Phrase.Of($"{hit.Draft.Id} had these words already, in {string.Join(", ", had.Select(h => h.Where))}.", Look.Warning), Indent);
        }
    }

    private void Print(string title, ValueList<TracePlace> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        screen.Blank();
        screen.Text(Phrase.Of(title, Look.Strong));
        foreach (var place in places)
        {
            screen.Text(Phrase.Of(place.Document, Look.Strong).Add($"  {place.Where}, ledger line {Number(place.Line)}", Look.Faint), Indent / 2);
            Print(place.Text, place.Matches);
        }
    }

    // The sentences that hold the words; the words stand out.
    private void Print(string text, ValueList<TextRange> matches)
    {
        foreach (var sentence in Sentences.Split(text))
        {
            var (phrase, at) = (new Phrase(), sentence.Start);
            foreach (var match in matches.Where(m => m.Start >= sentence.Start && m.Start < sentence.End))
            {
                var end = Math.Min(match.End, sentence.End);
                phrase.Add(Said(text[at..match.Start])).Add(Said(text[match.Start..end]), Look.Added);
                at = end;
            }

            if (phrase.Pieces.Count > 0)
            {
                screen.Text(phrase.Add(Said(text[at..sentence.End].TrimEnd())), Indent);
            }
        }
    }

    private static Phrase Step(TraceStep step) => Phrase.Of(step.What, step.What is "on the table" ? Look.Plain : Look.Warning)
        .Add(step.Line is { } line ? $" (line {Number(line)})" : string.Empty, Look.Faint);

    private static string Said(string text) => PlainRedline.Readable(text).ReplaceLineEndings(" ");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
