using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>A corrected record as JSON.</summary>
internal static class CorrectedJson
{
    public static void Write(JsonAnswer json, CorrectedRecord corrected) => json
        .Text("record", corrected.Id)
        .Number("line", corrected.Line)
        .Number("formerLine", corrected.Former)
        .Objects("changes", corrected.Changes, Change)
        .Texts("with", corrected.With);

    public static void Change(JsonAnswer json, FieldChange change) => json.Text("field", change.Field).Text("before", change.Before).Text("after", change.After);
}
