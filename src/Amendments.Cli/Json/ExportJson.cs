using Amendments.Cli.Commands;
using Amendments.Composition;

namespace Amendments.Cli.Json;

/// <summary>A written export as JSON.</summary>
internal static class ExportJson
{
    public static void Write(JsonAnswer json, string path, Compilation compilation, Exported exported) => json
        .Text("file", path).Text("draft", compilation.Draft.Id.ToString()).Number("proposals", compilation.Proposals.Count)
        .Number("changes", exported.Changes).Number("comments", exported.Comments)
        .Objects("notApplied", exported.NotApplied, ScenarioJson.NotApplied)
        .Texts("confidential", compilation.Confidential)
        .Texts("notes", exported.Notes)
        .Texts("problems", exported.Problems.Select(p => p.ToString()));
}
