using Amendments.Cli.Options;
using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Cli.Json;

/// <summary>Who proposed words, as JSON.</summary>
internal static class TraceJson
{
    public static void Write(JsonAnswer json, TraceView view) => json
        .Text("words", view.Words)
        .Text("order", ChoiceName.Of(view.Order))
        .Objects("proposed", view.Hits, Hit)
        .Objects("drafts", view.Drafts, Place)
        .Objects("backgrounds", view.Backgrounds, Place)
        .Object("nearest", view.Nearest, (own, n) => own.Text("words", n.Words).Text("record", n.Record).Number("line", n.Line));

    /// <summary>Dates, each null where it is not known.</summary>
    public static JsonAnswer Dates(JsonAnswer json, KnownDates dates) => json
        .Day("dated", dates.Document.Dated)
        .Day("sent", dates.Document.Sent)
        .Day("received", dates.Document.Received)
        .Day("made", dates.Made)
        .Day("recorded", dates.Recorded);

    private static void Hit(JsonAnswer json, TraceHit hit) => json
        .Text("record", hit.Record)
        .Texts("by", hit.By)
        .Text("draft", hit.Draft.Id.ToString())
        .Objects("readings", hit.Readings, (own, r) => ProposalJson.Reading(own, r))
        .Text("text", hit.Text.Text)
        .Objects("matches", hit.Matches, (own, m) => own.Number("start", m.Start).Number("length", m.Length))
        .Object("source", hit.Passage, SubmissionJson.Write)
        .Text("title", hit.Submission?.Title)
        .Text("sha256", hit.Submission?.Source?.Sha256)
        .Object("dates", hit.Dates, (own, d) => Dates(own, d))
        .Number("line", hit.First.Number)
        .Text("recordedAt", Moments.Exactly(hit.First.Entry.RecordedAt))
        .Text("recordedBy", hit.First.Entry.Actor)
        .Objects("status", hit.Status, (own, s) => own.Text("what", s.What).Number("line", s.Line));

    private static void Place(JsonAnswer json, TracePlace place) => json
        .Text("document", place.Document)
        .Text("where", place.Where)
        .Text("text", place.Text)
        .Objects("matches", place.Matches, (own, m) => own.Number("start", m.Start).Number("length", m.Length))
        .Number("line", place.Line);
}
