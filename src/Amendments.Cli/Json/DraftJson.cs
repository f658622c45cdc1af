using Amendments.Papers;

namespace Amendments.Cli.Json;

/// <summary>Drafts and their paragraphs as JSON.</summary>
internal static class DraftJson
{
    public static void Write(JsonAnswer json, DraftSummary draft) =>
        Header(json.Text("id", draft.Id.ToString()), draft.Header, draft.Source).Number("numbered", draft.Numbered);

    public static JsonAnswer Write(JsonAnswer json, Draft draft) =>
        Header(json.Text("id", draft.Id.ToString()), draft.Header, draft.Source).Number("numbered", draft.Paragraphs.Count(p => p.Kind == ParagraphKind.Numbered));

    public static void Write(JsonAnswer json, Paragraph paragraph) => json
        .Text("id", paragraph.Id.ToString())
        .Text("label", paragraph.Label?.ToString())
        .Text("printed", paragraph.Content.Printed)
        .Text("kind", ChoiceName.Of(paragraph.Kind))
        .Number("level", paragraph.Content.Level)
        .Text("section", paragraph.Section?.ToString())
        .Text("text", Rendering.PlainRedline.Readable(paragraph.Text));

    private static JsonAnswer Header(JsonAnswer json, DraftHeader header, SourceFile source) => json
        .Text("symbol", header.Symbol)
        .Text("title", header.Title)
        .Day("date", header.Date)
        .Text("language", header.Language)
        .Objects("corrigenda", header.Corrigenda, (own, c) => own.Text("symbol", c.Symbol).Day("date", c.Date))
        .Text("file", source.Name)
        .Text("sha256", source.Sha256);
}
