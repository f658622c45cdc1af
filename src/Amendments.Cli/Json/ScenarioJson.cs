using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Scenarios;

namespace Amendments.Cli.Json;

/// <summary>A composed scenario as JSON.</summary>
internal static class ScenarioJson
{
    public static void Write(JsonAnswer json, ScenarioView view, Scenario? saved)
    {
        var draft = view.Compilation.Draft;
        json.Text("draft", draft.Id.ToString())
            .Text("saved", saved?.Name)
            .Texts("taken", view.Composed.Taken.Select(t => t.ToString()))
            .Objects("separated", view.Composed.Separated, (own, s) => own
                .Text("proposal", s.Proposal.ToString())
                .Texts("taken", s.Taken.Select(r => ConflictWords.Describe(r, draft)))
                .Texts("left", s.Left.Select(r => ConflictWords.Describe(r, draft))))
            .Objects("notApplied", view.Composed.NotApplied, NotApplied)
            .Objects("orderQuestions", view.Compilation.Conflicts.Where(c => c.Reason == ConflictReason.Order), (own, c) => own
                .Texts("first", view.Compilation.Requests[c.First].Proposals.Select(p => p.ToString()))
                .Texts("second", view.Compilation.Requests[c.Second].Proposals.Select(p => p.ToString()))
                .Text("explanation", ConflictWords.Explain(c, c.Second, view.Compilation.Requests, draft)))
            .Objects("paragraphs", view.Paragraphs, (own, p) => ProvenanceJson.Paragraph(own, new OwnedParagraph(p, Provenance.Of(p)), view.Compilation));
        if (view.Differences is { } differences)
        {
            json.Objects("differences", differences, (own, d) => own.Text("label", d.Label)
                .Objects("runs", d.Redline.Runs, (run, r) => run.Text("kind", ChoiceName.Of(r.Kind)).Text("text", r.Text.Text)));
        }
    }

    public static void NotApplied(JsonAnswer json, NotApplied left) => json
        .Text("proposal", left.Proposal.ToString()).Text("reason", ChoiceName.Of(left.Reason)).Texts("with", left.With.Select(w => w.ToString())).Text("explanation", left.Explanation);
}
