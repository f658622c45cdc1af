using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Cli.Json;

/// <summary>Findings as JSON.</summary>
internal static class FindingJson
{
    /// <summary>A finding with what each reading would do.</summary>
    public static void Write(JsonAnswer json, FindingView view)
    {
        Write(json, view.Queued);
        json.Text("by", view.Submitter)
            .Text("draft", view.Draft.Id.ToString())
            .Objects("readings", view.Readings, PlaceJson.Reading)
            .Texts("about", view.About.Select(p => p.Id.ToString()));
    }

    /// <summary>A finding and where it stands.</summary>
    public static void Write(JsonAnswer json, QueuedFinding queued)
    {
        json.Text("id", queued.Id.ToString());
        Content(json, queued.Finding.Content);
        json.Text("confidence", ChoiceName.Of(queued.Finding.Confidence))
            .Texts("reasons", queued.Finding.Reasons)
            .Object("passage", queued.Finding.Passage, SubmissionJson.Write)
            .Text("status", ChoiceName.Of(queued.Status))
            .Truth("corrected", queued.IsCorrected)
            .Text("became", queued.Became)
            .Texts("withdrew", (queued.Decision as FindingDecision.Accepted)?.Withdrew.Select(id => id.ToString()) ?? [])
            .Texts("into", (queued.Decision as FindingDecision.Split)?.Into.Select(id => id.ToString()) ?? [])
            .Text("replaces", queued.Finding.Replaces?.ToString())
            .Text("replacedBy", (queued.Decision as FindingDecision.Replaced)?.By?.ToString())
            .Text("decidedBy", queued.DecidedBy)
            .Text("decidedAt", queued.DecidedAt?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture))
            .Text("reason", queued.Reason?.Text);
    }

    /// <summary>What a passage is taken to be.</summary>
    public static void Content(JsonAnswer json, FindingContent content)
    {
        json.Text("kind", content.GetType().Name.ToLowerInvariant());
        switch (content)
        {
            case FindingContent.Proposal proposal:
                json.Text("wording", proposal.Wording.Text)
                    .Text("wordingWithEmphasis", proposal.Wording.Spans.Count > 0 ? EmphasisNotation.Write(proposal.Wording) : null)
                    .Text("language", proposal.Language)
                    .Text("rationale", proposal.Rationale.Length > 0 ? proposal.Rationale.Text : null)
                    .Objects("supplied", proposal.Supplied, (own, s) => own.Text("what", ChoiceName.Of(s.Kind)).Text("text", s.What).Text("because", s.Because));
                break;
            case FindingContent.Remark remark:
                json.Text("label", TargetLabel.Of(remark.Target)?.ToString()).Text("target", remark.Target.ToString());
                break;
            case FindingContent.Position position:
                json.Text("proposal", position.About.ToString()).Text("stance", ChoiceName.Of(position.Stance));
                break;
        }
    }
}
