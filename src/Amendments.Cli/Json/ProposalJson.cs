using Amendments.Composition;
using Amendments.Desk;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Cli.Json;

/// <summary>Proposals as JSON.</summary>
internal static class ProposalJson
{
    public static JsonAnswer Write(JsonAnswer json, Proposal proposal, ResolutionState state, ParticipantNames names) => Reading(json
        .Text("id", proposal.Id.ToString())
        .Text("draft", proposal.Draft.ToString())
        .Text("label", TargetLabel.Of(proposal.Operation.Target)?.ToString()), proposal.Reading)
        .Text("by", names[proposal.Proponent])
        .Texts("authors", names.Of(proposal, Role.Author))
        .Texts("onBehalfOf", names.Of(proposal, Role.OnBehalfOf))
        .Texts("coSponsors", names.Of(proposal, Role.CoSponsor))
        .Texts("supporters", names.Of(proposal, Role.Supporter))
        .Text("submitter", names.Of(proposal, Role.Submitter).FirstOrDefault())
        .Text("wording", proposal.Wording.Text)
        .Text("wordingWithEmphasis", proposal.Wording.Spans.Count > 0 ? EmphasisNotation.Write(proposal.Wording) : null)
        .Text("language", proposal.Language)
        .Text("status", ChoiceName.Of(proposal.Status))
        .Text("state", ChoiceName.Of(state))
        .Truth("confidential", proposal.IsConfidential)
        .Object("source", proposal.Source, SubmissionJson.Write)
        .Text("rationale", proposal.Rationale.Length > 0 ? proposal.Rationale.Text : null)
        .Day("on", proposal.MadeOn)
        .Day("recordedOn", proposal.RecordedOn)
        .Number("confirmedReading", proposal.Confirmed?.Reading)
        .Text("confirmedBy", proposal.Confirmed?.By)
        .Objects("supplied", proposal.Supplied, (own, s) => own
            .Text("what", ChoiceName.Of(s.Kind)).Text("text", s.What).Text("by", s.By).Text("because", s.Because));

    /// <summary>A reading: its operation under the names of the proposal file.</summary>
    public static JsonAnswer Reading(JsonAnswer json, Reading reading)
    {
        var operation = reading.Operation;
        json.Text("operation", OperationName.Of(operation)).Text("target", operation.Target.ToString()).Text("asks", OperationName.Describe(operation));
        Quoted(json, operation switch
        {
            Operation.ReplaceWords o => ("old", o.Old),
            Operation.DeleteWords o => ("old", o.Old),
            Operation.Split o => ("old", o.Before),
            Operation.ReplaceThroughout o => ("old", o.Old),
            Operation.InsertWords { At: InsertionPoint.After at } => ("after", at.Words),
            Operation.InsertWords { At: InsertionPoint.Before at } => ("before", at.Words),
            _ => null,
        });
        if (operation is Operation.InsertParagraph { Requested: { } label } insert)
        {
            json.Text("requestedLabel", label.ToString()).Text("relation", ChoiceName.Of(insert.Relation));
        }

        return operation is Operation.Move move ? json.Text("to", move.To.ToString()) : json;
    }

    private static void Quoted(JsonAnswer json, (string Name, Quotation Words)? quotation)
    {
        if (quotation is { } quoted)
        {
            json.Text(quoted.Name, quoted.Words.Words).Number("occurrence", quoted.Words.Occurrence);
        }
    }
}
