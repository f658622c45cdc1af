using Amendments.Verification;

namespace Amendments.Cli.Json;

/// <summary>What verifying came to as JSON.</summary>
internal static class VerificationJson
{
    public static void Write(JsonAnswer json, VerificationReport report) => json
        .Truth("clean", report.IsClean)
        .Number("lines", report.Counts.Lines)
        .Text("lastHash", report.Counts.LastHash)
        .Number("texts", report.Counts.Contents)
        .Number("redacted", report.Counts.Redacted)
        .Number("files", report.Counts.Files)
        .Number("rows", report.Counts.Rows)
        .Number("commits", report.Counts.Commits)
        .Number("objects", report.Counts.Objects)
        .Objects("faults", report.Faults, (own, f) => own
            .Text("kind", ChoiceName.Of(f.Kind)).Text("where", f.Where).Text("found", f.Found).Text("affects", f.Affects).Text("remedy", f.Remedy))
        .Number("unlisted", report.Unlisted)
        .Texts("notices", report.Notices);
}
