using Amendments.Composition;

namespace Amendments.Cli.Json;

/// <summary>How many confidential records an answer leaves out, as JSON.</summary>
internal static class HiddenJson
{
    public static void Write(JsonAnswer json, Hidden hidden) => json
        .Number("proposals", hidden.Proposals)
        .Number("remarks", hidden.Remarks)
        .Number("positions", hidden.Positions)
        .Number("findings", hidden.Findings)
        .Number("submissions", hidden.Submissions);
}
