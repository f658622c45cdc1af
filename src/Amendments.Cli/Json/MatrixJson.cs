using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>The matrix of participants and paragraphs as JSON.</summary>
internal static class MatrixJson
{
    public static void Write(JsonAnswer json, PaperComparison comparison)
    {
        var matrix = ParticipantMatrix.Of(comparison);
        json.Text("compares", "matrix");
        PaperComparisonJson.Common(json, comparison);
        json.Objects("columns", matrix.Columns, (own, c) => own.Text("id", c.Participant.Id.ToString()).Text("name", c.Participant.Name).Text("short", c.Short))
            .Objects("rows", matrix.Rows, (own, row) => PaperComparisonJson.Place(own, row.Place, comparison)
                .Texts("marks", row.Marks.Select(ChoiceName.Of)));
    }
}
