using Amendments.Composition;
using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>Words with their owners as JSON.</summary>
internal static class ProvenanceJson
{
    public static void Write(JsonAnswer json, ProvenanceView view) => json
        .Text("draft", view.Compilation.Draft.Id.ToString())
        .Text("scenario", view.Scenario)
        .Objects("paragraphs", view.Paragraphs, (own, p) => Paragraph(own, p, view.Compilation));

    public static void Paragraph(JsonAnswer json, OwnedParagraph owned, Compilation compilation) => json
        .Text("paragraph", owned.Paragraph.Base?.ToString())
        .Text("label", owned.Paragraph.Label)
        .Text("labelSource", ChoiceName.Of(owned.Paragraph.LabelSource))
        .Text("end", ChoiceName.Of(owned.Paragraph.Mark.Kind))
        .Text("text", owned.Paragraph.Redline.Revised().Text)
        .Objects("words", owned.Words, (own, w) => own
            .Text("text", w.Text.Text)
            .Text("proposal", w.Owner?.ToString())
            .Text("by", w.Owner is { } owner ? compilation.Proponent(owner) : null)
            .Texts("same", w.Owner is { } applied ? compilation.Composed.WithTheSame(applied).Select(p => p.ToString()) : [])
            .Truth("supplied", w.IsSupplied));
}
