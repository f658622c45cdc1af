using Amendments.Audits;
using Amendments.Rendering.Reports;

namespace Amendments.Cli.Json;

/// <summary>A written report as JSON.</summary>
internal static class ReportJson
{
    public static void Write(JsonAnswer json, string path, AuditReport report) => json
        .Text("file", path).Text("about", ScopeWords.Of(report.Scope))
        .Text("draft", report.Scope.Draft?.Id.ToString())
        .Texts("submissions", report.Submissions.Select(s => s.Submission.Id.ToString()))
        .Texts("proposals", report.Proposals.Select(p => p.Proposal.Id.ToString()))
        .Texts("remarks", report.Remarks.Select(r => r.Remark.Id.ToString()))
        .Number("lines", report.Lines.Count)
        .Object("seal", report.Seal, (own, seal) => own.Number("line", seal.Line).Text("hash", seal.Hash).Text("commit", seal.Commit));
}
