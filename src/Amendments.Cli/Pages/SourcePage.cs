using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Documents;

namespace Amendments.Cli.Pages;

/// <summary>The document that a record comes from, on a screen, with the passage marked in what stands around it.</summary>
internal sealed class SourcePage(Screen screen, SourceView view, ValueList<ContextLine> context)
{
    public void Print(string? written)
    {
        screen.Text(Phrase.Of(view.Record, Look.Strong).Add($", ledger line {Number(view.Line)}: ").Add(view.Passage?.Place ?? view.Document, Look.Strong).Add($", “{view.Title}”"));
        screen.Text(Phrase.Of(DateWords.Document(view.Dates), Look.Faint));
        screen.Text(Phrase.Of(
            view.File is not { } file ? "Its file was never entered; only its particulars are known."
            : view.FileErased is { } reason ? $"{file.Name}, SHA-256 {file.Sha256}; the file was erased: {reason}"
            : view.Bytes is null ? $"{file.Name}, SHA-256 {file.Sha256}; the file is not kept here."
            : $"{file.Name}, {Number(file.Length)} bytes, SHA-256 {file.Sha256} (checked)",
            view.Bytes is null ? Look.Warning : Look.Faint));
        PrintPassage();
        if (written is not null)
        {
            screen.Blank();
            screen.Whole($"Wrote {written}.");
        }
    }

    private void PrintPassage()
    {
        if (view.Passage is not { } passage)
        {
            return;
        }

        screen.Blank();
        if (view.IsRedacted)
        {
            screen.Text(Phrase.Of("Its words are redacted.", Look.Warning)
                .Add(view.Bytes is null ? string.Empty : $" The file still holds the passage; amend redact {view.Document} --file-only --reason TEXT erases it.", Look.Warning));
            return;
        }

        if (context.Count == 0)
        {
            screen.Text(passage.Quote.Length > 0 ? $"“{passage.Quote.Text}”" : Phrase.Of("No words of it are on record.", Look.Faint));
            return;
        }

        var listing = new Listing("", context[0].Page is null ? "Line" : "Place", "Text…");
        foreach (var line in context)
        {
            var (start, end) = (line.Passage.Start, line.Passage.End);
            listing.Add(line.Passage.Length > 0 ? ">" : string.Empty, Phrase.Of(Place(line), Look.Faint), Phrase.Of(line.Text[..start]).Add(line.Text[start..end], Look.Added).Add(line.Text[end..]));
        }

        screen.Table(listing);
    }

    // Blocks of one page have numbers of their own.
    private static string Place(ContextLine line) => line.Page is { } page ? $"page {Number(page)}, {Number(line.Number)}" : Number(line.Number);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
