using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>One proposal against another, as JSON.</summary>
internal static class ProposalComparisonJson
{
    public static void Write(JsonAnswer json, ProposalComparison comparison)
    {
        var findings = new FindingsJson(comparison.Compilation);
        json.Text("compares", "proposals")
            .Object("draft", comparison.Compilation.Draft, (own, draft) => DraftJson.Write(own, draft))
            .Text("from", comparison.First.Id.ToString())
            .Text("to", comparison.Second.Id.ToString())
            .Truth("alike", comparison.IsSame)
            .Objects("paragraphs", comparison.Texts, (own, t) =>
            {
                DraftJson.Write(own, t.Paragraph);
                own.Truth("alike", t.IsAlike)
                    .Objects("redlines", t.Own, (each, r) => FindingsJson.Runs(each, r))
                    .Objects("behind", t.Behind, (each, r) => FindingsJson.Runs(each, r));
            })
            .Objects("proposals", [comparison.First.Id, comparison.Second.Id], findings.Proposal);
        findings.Write(json, comparison.Findings);
    }
}
