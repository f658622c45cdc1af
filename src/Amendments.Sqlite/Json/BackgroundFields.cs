using Amendments.Background;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Background documents and citations of them in payloads.</summary>
internal static class BackgroundFields
{
    public static void Write(FieldWriter to, BackgroundDocument document)
    {
        to.Id("id", document.Id);
        to.Text("title", document.Header.Title);
        to.Text("publisher", document.Header.Publisher);
        to.Text("channel", document.Header.Channel);
        to.Part("dates", document.Header.Dates, SubmissionFields.Write);
        to.Text("language", document.Header.Language);
        to.Part("source", document.Source, PaperFields.Write);
        to.Number("isDraft", document.IsDraft ? 1 : 0);
        to.List("sections", document.Sections, Write);
    }

    public static BackgroundDocument Document(FieldReader from) => new(
        from.Id<BackgroundDocument>("id"),
        new BackgroundHeader(from.Text("title"), from.TextIfAny("publisher"), from.TextIfAny("channel"), from.Part("dates", SubmissionFields.Dates), from.Text("language")),
        from.Part("source", PaperFields.File), from.Number("isDraft") != 0, from.List("sections", Section));

    public static void Write(FieldWriter to, Citation citation)
    {
        to.Id("background", citation.Background);
        to.Text("section", citation.Section);
        to.Value("lines", citation.Lines, SubmissionFields.Write);
        to.Value("pages", citation.Pages, SubmissionFields.Write);
        to.Words("quote", citation.Quote);
        to.Words("note", citation.Note);
    }

    public static Citation Citation(FieldReader from) => new(
        from.Id<BackgroundDocument>("background"), from.TextIfAny("section"), Span(from, "lines"), Span(from, "pages"), from.Words("quote"), from.Words("note"));

    private static void Write(FieldWriter to, BackgroundSection section)
    {
        to.Text("title", section.Title);
        to.Value("lines", section.Lines, SubmissionFields.Write);
        to.Value("pages", section.Pages, SubmissionFields.Write);
        to.Value("characters", section.Characters, SubmissionFields.Write);
        to.List("tags", section.Tags, Write);
        to.List("parts", section.Parts, Write);
    }

    private static BackgroundSection Section(FieldReader from) => new(
        from.Text("title"), Span(from, "lines"), Span(from, "pages"), from.Has("characters") ? from.Part<TextRange>("characters", SubmissionFields.Range) : null,
        from.List("tags", Tag), from.List("parts", Part));

    private static void Write(FieldWriter to, BackgroundPart part)
    {
        to.Words("words", part.Words);
        to.Value("lines", part.Lines, SubmissionFields.Write);
        to.Value("pages", part.Pages, SubmissionFields.Write);
    }

    private static BackgroundPart Part(FieldReader from) => new(from.Words("words"), Span(from, "lines"), Span(from, "pages"));

    private static void Write(FieldWriter to, Tag tag)
    {
        to.Text("scheme", tag.Scheme);
        to.Text("code", tag.Code);
    }

    private static Tag Tag(FieldReader from) => new(from.Text("scheme"), from.Text("code"));

    private static Span? Span(FieldReader from, string name) => from.Has(name) ? from.Part(name, SubmissionFields.Span) : null;
}
