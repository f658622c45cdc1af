using Amendments.Cli.Options;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Participants;
using Amendments.Scenarios;

namespace Amendments.Cli.Json;

/// <summary>Words with their owners as JSON.</summary>
internal static class ProvenanceJson
{
    public static void Write(JsonAnswer json, ProvenanceView view) => json
        .Text("draft", view.Compilation.Draft.Id.ToString())
        .Number("draftLine", view.DraftLine)
        .Text("scenario", view.Scenario)
        .Objects("paragraphs", view.Paragraphs, (own, p) => Paragraph(own, p, view.Compilation, view))
        .Objects("proposals", view.Decisions.OrderBy(d => d.Key).Select(d => d.Value), (own, d) => Decisions(own, d, view.Compilation));

    public static void Paragraph(JsonAnswer json, OwnedParagraph owned, Compilation compilation, ProvenanceView? view = null) => json
        .Text("paragraph", owned.Paragraph.Base?.ToString())
        .Text("label", owned.Paragraph.Label)
        .Text("labelSource", ChoiceName.Of(owned.Paragraph.LabelSource))
        .Text("end", ChoiceName.Of(owned.Paragraph.Mark.Kind))
        .Text("text", owned.Paragraph.Redline.RevisedText())
        .Objects("words", owned.Words, (own, w) => Words(own, w, compilation, view));

    private static void Words(JsonAnswer json, OwnedWords words, Compilation compilation, ProvenanceView? view)
    {
        json.Text("text", words.Text.Text)
            .Text("proposal", words.Owner?.ToString())
            .Text("by", words.Owner is { } owner ? compilation.Proponent(owner) : null)
            .Texts("same", words.Owner is { } applied ? compilation.Composed.WithTheSame(applied).Select(p => p.ToString()) : [])
            .Truth("supplied", words.IsSupplied);
        if (view is not null)
        {
            json.Number("line", words.Owner is { } id ? view.Decisions[id].Trail.Standing.Number : view.DraftLine);
        }
    }

    private static void Decisions(JsonAnswer json, ProposalDecisions decisions, Compilation compilation) => json
        .Text("id", decisions.Proposal.Id.ToString())
        .Number("line", decisions.Trail.Made.Number)
        .Objects("corrections", decisions.Trail.Corrections, (own, l) => own.Number("line", l.Number).Text("by", l.Entry.Actor).Text("at", Moments.Exactly(l.Entry.RecordedAt)))
        .Text("by", compilation.Name(decisions.Proposal.Proponent))
        .Texts("onBehalfOf", compilation.Names(decisions.Proposal, Role.OnBehalfOf))
        .Texts("coSponsors", compilation.Names(decisions.Proposal, Role.CoSponsor))
        .Texts("supporters", compilation.Names(decisions.Proposal, Role.Supporter))
        .Day("date", decisions.Dates[decisions.Dates.Best])
        .Text("dateKind", ChoiceName.Of(decisions.Dates.Best))
        .Text("status", ChoiceName.Of(decisions.Proposal.Status))
        .Object("confirmed", decisions.Trail.Confirmed, (own, l) => own
            .Number("reading", decisions.Proposal.Confirmed?.Reading).Text("by", l.Entry.Actor).Text("at", Moments.Exactly(l.Entry.RecordedAt)).Number("line", l.Number))
        .Objects("positions", decisions.Positions, (own, p) => own
            .Text("id", p.Id.ToString()).Text("by", compilation.Name(p.By)).Text("stance", ChoiceName.Of(p.Stance)).Day("on", p.On).Number("line", decisions.Trail.Of(p.Id)?.Number));
}
