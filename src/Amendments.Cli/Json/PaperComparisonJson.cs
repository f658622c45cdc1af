using Amendments.Desk;
using Amendments.Rendering;

namespace Amendments.Cli.Json;

/// <summary>A whole paper compared, as JSON.</summary>
internal static class PaperComparisonJson
{
    public static void Write(JsonAnswer json, PaperComparison comparison)
    {
        var findings = new FindingsJson(comparison.Compilation);
        json.Text("compares", "paper");
        Common(json, comparison);
        json.Objects("paragraphs", comparison.Places, (own, place) =>
        {
            Place(own, place, comparison).Text("words", PaperWords.Of(place, comparison.Draft));
            findings.Write(own, place.Findings);
        });
    }

    /// <summary>What the list and the matrix have in common: the draft, the participants, the totals, and what does not fit.</summary>
    public static void Common(JsonAnswer json, PaperComparison comparison) => json
        .Object("draft", comparison.Draft, (own, draft) => DraftJson.Write(own, draft))
        .Objects("participants", comparison.Participants, (own, p) => own.Text("id", p.Id.ToString()).Text("name", p.Name))
        .Object("totals", comparison, (own, c) =>
        {
            foreach (var agreement in Enum.GetValues<Agreement>())
            {
                own.Number(ChoiceName.Of(agreement), c.Count(agreement));
            }

            own.Number("silent", c.Silent);
        })
        .Texts("silent", comparison.Silents.Select(p => p.Name))
        .Objects("notFitting", comparison.NotFitting, (own, r) => own
            .Text("proposal", r.Proposal.ToString())
            .Texts("backers", comparison.Compilation.Proposal(r.Proposal).Backers.Select(comparison.Compilation.Name))
            .Text("state", ChoiceName.Of(r.State))
            .Text("problem", r.Problem?.ToString()));

    /// <summary>A paragraph with who speaks on it.</summary>
    public static JsonAnswer Place(JsonAnswer json, PaperPlace place, PaperComparison comparison) => json
        .Text("paragraph", place.Paragraph?.Id.ToString())
        .Text("label", place.Label)
        .Text("agreement", ChoiceName.Of(place.Agreement))
        .Texts("speakers", place.Speakers.Select(comparison.Compilation.Name));
}
