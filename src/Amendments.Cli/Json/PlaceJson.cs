using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Json;

/// <summary>Paragraphs with their proposals and remarks as JSON.</summary>
internal static class PlaceJson
{
    public static void Write(JsonAnswer json, PlaceView view)
    {
        var names = new ParticipantNames(view.Compilation.Participants);
        json.Object("draft", view.Draft, (own, draft) => DraftJson.Write(own, draft))
            .Objects("paragraphs", view.Paragraphs, DraftJson.Write)
            .Objects("proposals", view.Proposals, (own, p) => Proposal(own, p, view.Compilation, names))
            .Objects("remarks", view.Remarks, (own, r) => Remark(own, r, names))
            .Texts("withdrawn", view.Withdrawn.Select(p => p.Id.ToString()));
    }

    public static void Remark(JsonAnswer json, Remark remark, ParticipantNames names) => json
        .Text("id", remark.Id.ToString())
        .Text("label", TargetLabel.Of(remark.Target)?.ToString())
        .Text("target", remark.Target.ToString())
        .Text("by", names[remark.By])
        .Text("words", remark.Words.Text)
        .Object("source", remark.Source, SubmissionJson.Write);

    public static void Position(JsonAnswer json, Position position, ParticipantNames names) => json
        .Text("id", position.Id.ToString())
        .Text("proposal", position.Proposal.ToString())
        .Text("by", names[position.By])
        .Text("stance", ChoiceName.Of(position.Stance))
        .Day("on", position.On)
        .Object("source", position.Source, SubmissionJson.Write);

    /// <summary>A proposal with its readings, positions and citations, and what competes with it.</summary>
    public static JsonAnswer Proposal(JsonAnswer json, ProposalView view, Compilation compilation, ParticipantNames names) =>
        ProposalJson.Write(json, view.Proposal, view.State, names)
            .Day("date", compilation.Date(view.Proposal))
            .Objects("readings", view.Readings, Reading)
            .Objects("positions", compilation.Standing(view.Proposal.Id), (own, p) => Position(own, p, names))
            .Objects("citations", compilation.Cited(view.Proposal.Id), BackgroundJson.Write)
            .Objects("competing", view.Competing, (own, c) => own
                .Text("with", c.With.ToString())
                .Text("by", compilation.Proponent(c.With))
                .Text("reason", c.Reason switch { null => c.Explanation.Length == 0 ? "same" : "same-in-part", ConflictReason.Order => "order", ConflictReason.AmendsProposal => "amends", _ => "competing" })
                .Text("conflict", c.Reason is { } reason ? ChoiceName.Of(reason) : null)
                .Text("explanation", c.Explanation));

    /// <summary>A reading with what it would do.</summary>
    public static void Reading(JsonAnswer json, ReadingView reading) => ProposalJson.Reading(json.Number("number", reading.Number), reading.Reading)
        .Text("because", reading.Reading.Because)
        .Text("state", ChoiceName.Of(reading.Resolution.State))
        .Text("problem", reading.Resolution.Problem?.ToString())
        .Objects("redlines", reading.Changed, Redline);

    /// <summary>A composed paragraph as its runs.</summary>
    public static void Redline(JsonAnswer json, ComposedParagraph paragraph) => FindingsJson.Runs(json
        .Text("paragraph", paragraph.Base?.ToString())
        .Text("label", paragraph.Label)
        .Text("labelSource", ChoiceName.Of(paragraph.LabelSource))
        .Text("end", ChoiceName.Of(paragraph.Mark.Kind)), paragraph.Redline);
}
