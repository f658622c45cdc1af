using Amendments.Background;
using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Cli.Json;

/// <summary>Background documents and citations as JSON.</summary>
internal static class BackgroundJson
{
    public static void Write(JsonAnswer json, BackgroundSummary document) =>
        Document(json, document.Id, document.Header, document.Source, document.IsDraft, document.Tags).Number("sections", document.Sections);

    public static void Write(JsonAnswer json, BackgroundDocument document) =>
        Document(json, document.Id, document.Header, document.Source, document.IsDraft, document.Tags).Objects("sections", document.Sections, Section);

    public static void Write(JsonAnswer json, BackgroundView view) =>
        Document(json, view.Document.Id, view.Document.Header, view.Document.Source, view.Document.IsDraft, view.Document.Tags)
            .Objects("sections", view.Sections, Section)
            .Objects("citations", view.Citations, Write);

    public static void Write(JsonAnswer json, CitedBackground cited)
    {
        json.Text("proposal", cited.Proposal.ToString())
            .Text("document", cited.Citation.Background.ToString())
            .Text("title", cited.Title)
            .Truth("isDraft", cited.IsDraft)
            .Text("section", cited.Citation.Section)
            .Text("place", cited.Place);
        Span(json, "lines", cited.Citation.Lines);
        Span(json, "pages", cited.Citation.Pages);
        json.Text("quote", cited.Citation.Quote.Length > 0 ? cited.Citation.Quote.Text : null)
            .Text("note", cited.Citation.Note.Length > 0 ? cited.Citation.Note.Text : null)
            .Text("recordedBy", cited.By)
            .Day("recordedOn", DateOnly.FromDateTime(cited.RecordedAt.UtcDateTime));
    }

    private static JsonAnswer Document(JsonAnswer json, Id<BackgroundDocument> id, BackgroundHeader header, SourceFile source, bool isDraft, ValueList<Tag> tags) => json
        .Text("id", id.ToString())
        .Text("title", header.Title)
        .Text("by", header.Publisher)
        .Text("channel", header.Channel)
        .Day("dated", header.Dates.Dated)
        .Day("received", header.Dates.Received)
        .Text("language", header.Language)
        .Truth("isDraft", isDraft)
        .Text("file", source.Name)
        .Text("sha256", source.Sha256)
        .Texts("tags", tags.Select(t => t.ToString()));

    private static void Section(JsonAnswer json, BackgroundSection section)
    {
        json.Text("title", section.Title).Texts("tags", section.Tags.Select(t => t.ToString()));
        Span(json, "lines", section.Lines);
        Span(json, "pages", section.Pages);
        json.Text("words", section.Words);
    }

    private static void Span(JsonAnswer json, string name, Span? span) => json.Numbers(name, span is { } known ? [known.First, known.Last] : null);
}
