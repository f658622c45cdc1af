using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Papers;

namespace Amendments.Cli.Json;

/// <summary>Paragraphs compared, as JSON.</summary>
internal static class PlaceComparisonJson
{
    public static void Write(JsonAnswer json, PlaceComparison comparison)
    {
        var findings = new FindingsJson(comparison.Compilation);
        var names = new ParticipantNames(comparison.Compilation.Participants);
        json.Text("compares", "paragraphs")
            .Object("draft", comparison.Draft, (own, draft) => DraftJson.Write(own, draft))
            .Texts("among", comparison.Among.Select(comparison.Compilation.Name))
            .Objects("paragraphs", comparison.Paragraphs, (own, p) =>
            {
                DraftJson.Write(own, p.Paragraph);
                own.Objects("texts", p.Texts, Text)
                    .Objects("overlay", Overlay.Of(p.Paragraph, comparison.Compilation.Requests).Stretches, (each, s) => Stretch(each, s, p.Paragraph));
            })
            .Objects("proposals", comparison.Proposals, findings.Proposal);
        findings.Write(json, comparison.Findings);
        json.Objects("remarks", comparison.Remarks, (own, r) => PlaceJson.Remark(own, r, names))
            .Texts("withdrawn", comparison.Withdrawn.Select(p => p.Id.ToString()))
            .Texts("silent", comparison.Silent.Select(comparison.Compilation.Name));
    }

    // Offsets from 0 in UTF-16 code units.
    private static void Stretch(JsonAnswer json, Stretch stretch, Paragraph paragraph) => json
        .Text("kind", ChoiceName.Of(stretch.Kind))
        .Number("start", stretch.Range.Start)
        .Number("length", stretch.Range.Length)
        .Text("base", stretch.Range.In(paragraph.Text.Text))
        .Objects("alternatives", stretch.Alternatives, (own, a) => own.Text("text", a.Text.Text).Numbers("requests", a.Requests.Select(r => r + 1)));

    private static void Text(JsonAnswer json, ProposedText text) => json
        .Texts("proposals", text.Proposals.Select(p => p.ToString()))
        .Number("reading", text.Reading)
        .Text("state", ChoiceName.Of(text.Resolution.State))
        .Text("problem", text.Resolution.Problem?.ToString())
        .Truth("keepsWords", text.KeepsWords)
        .Objects("redlines", text.Text, PlaceJson.Redline);
}
