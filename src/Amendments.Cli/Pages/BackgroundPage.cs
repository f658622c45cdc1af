using System.Globalization;
using Amendments.Background;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>Background documents on a screen.</summary>
internal static class BackgroundPage
{
    private const int Indent = 4;

    /// <summary>What was entered: "B1  “Summary” (draft): 5 sections, 4 tags."</summary>
    public static void PrintAdded(Screen screen, BackgroundDocument document) =>
        screen.Text(Name(document.Id, document.Header.Title, document.IsDraft).Add($": {Amount.Of(document.Sections.Count, "section")}, {Amount.Of(document.Tags.Count, "tag")}."));

    /// <summary>The documents, a row each.</summary>
    public static void Print(Screen screen, IReadOnlyList<BackgroundSummary> documents, string? tag)
    {
        if (documents.Count == 0)
        {
            screen.Text(tag is null ? "There are no background documents. Enter one: amend background add FILE." : $"No background document names {tag}.");
            return;
        }

        var listing = new Listing("Id", "Title…", "By…", "Dates…", "State", "Sections", "Tags…");
        foreach (var document in documents)
        {
            listing.Add(
                Phrase.Of(document.Id.ToString(), Look.Strong), document.Header.Title, document.Header.Publisher, Dates(document.Header),
                document.IsDraft ? Phrase.Of("draft", Look.Warning) : new Phrase(), document.Sections.ToString(CultureInfo.InvariantCulture), Codes(document.Tags));
        }

        screen.Table(listing);
    }

    /// <summary>The sections of a document with their places and tags, and what cites it.</summary>
    public static void Print(Screen screen, BackgroundView view, string? tag)
    {
        var document = view.Document;
        screen.Text(Phrase.Join(", ", [Name(document.Id, document.Header.Title, document.IsDraft), document.Header.Publisher, Dates(document.Header), document.Header.Channel]));
        if (view.Sections.Count == 0)
        {
            screen.Text($"No section names {tag}.");
        }

        foreach (var section in view.Sections)
        {
            screen.Blank();
            screen.Text(Phrase.Of(section.Title, Look.Strong));
            screen.Text(Phrase.Join("; ", [Phrase.Of(section.Place, Look.Faint), Codes(section.Tags)]), Indent);
        }

        Print(screen, view.Citations);
    }

    private static void Print(Screen screen, ValueList<CitedBackground> citations)
    {
        foreach (var cited in citations)
        {
            screen.Blank();
            screen.Text(Phrase.Of("Cited by ").Add(cited.Proposal.ToString(), Look.Strong).Add($": {CitationWords.Of(cited).Text}"));
        }
    }

    private static Phrase Name(Id<BackgroundDocument> id, string title, bool isDraft) =>
        Phrase.Of(id.ToString(), Look.Strong).Add($"  “{title}”").Add(isDraft ? " (draft)" : string.Empty, Look.Warning);

    private static string Dates(BackgroundHeader header) => string.Join(", ", new[] { ("dated", header.Dates.Dated), ("received", header.Dates.Received) }
        .Where(d => d.Item2 is not null)
        .Select(d => $"{d.Item1} {Days.Write(d.Item2)}"));

    // "Action Line C1, C3": the name of the list once.
    private static string Codes(ValueList<Tag> tags) => string.Join("; ", tags.GroupBy(t => t.Scheme).Select(list => $"{list.Key} {string.Join(", ", list.Select(t => t.Code))}"));
}
