using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>A corrected record as JSON.</summary>
internal static class CorrectedJson
{
    public static void Write(JsonAnswer json, CorrectedRecord corrected) => json
        .Text("record", corrected.Id)
        .Number("line", corrected.Line)
        .Number("formerLine", corrected.Former)
        .Objects("changes", corrected.Changes, (own, c) => own.Text("field", c.Field).Text("before", c.Before).Text("after", c.After))
        .Texts("with", corrected.With);
}
