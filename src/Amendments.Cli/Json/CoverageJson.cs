using Amendments.Documents;
using Amendments.Intake;

namespace Amendments.Cli.Json;

/// <summary>What became of the words of a document, as JSON.</summary>
internal static class CoverageJson
{
    public static void Write(JsonAnswer json, ReadDocument document, IReadOnlyList<Found> found) => json
        .Objects("passages", found, (own, f) => Write(own, document, f))
        .Object("words", Coverage.Of(found, document), Write);

    public static void Write(JsonAnswer json, Coverage coverage) => json
        .Number("all", coverage.All)
        .Number("proposals", coverage.Proposals)
        .Number("positions", coverage.Positions)
        .Number("remarks", coverage.Remarks)
        .Number("form", coverage.Form)
        .Number("furniture", coverage.Furniture)
        .Number("unaccounted", coverage.Open)
        .Number("percent", coverage.Percent);

    private static void Write(JsonAnswer json, ReadDocument document, Found found)
    {
        var passage = found.Place.Passage(document, default, found.Heading);
        FindingJson.Content(json, found.Content);
        json.Text("confidence", ChoiceName.Of(found.Confidence))
            .Texts("reasons", found.Reasons)
            .Text("heading", found.Heading)
            .Numbers("lines", passage.Lines is { } lines ? [lines.First, lines.Last] : null)
            .Numbers("pages", passage.Pages is { } pages ? [pages.First, pages.Last] : null)
            .Text("quote", string.Join('\n', found.Place.Parts(document).Select(p => p.Range.In(document.Blocks[p.Block].Text.Text))));
    }
}
