using Amendments.Desk;
using Amendments.Documents;

namespace Amendments.Cli.Json;

/// <summary>The document that a record comes from, as JSON.</summary>
internal static class SourceJson
{
    public static void Write(JsonAnswer json, SourceView view, ValueList<ContextLine> context, string? written) => json
        .Text("record", view.Record)
        .Number("line", view.Line)
        .Text("document", view.Document)
        .Text("title", view.Title)
        .Day("dated", view.Dates.Dated)
        .Day("sent", view.Dates.Sent)
        .Day("received", view.Dates.Received)
        .Text("file", view.File?.Name)
        .Text("sha256", view.File?.Sha256)
        .Truth("kept", view.Bytes is not null)
        .Text("erased", view.FileErased)
        .Truth("redacted", view.IsRedacted)
        .Object("passage", view.Passage, SubmissionJson.Write)
        .Objects("context", context, (own, l) => own
            .Number("number", l.Number).Number("page", l.Page).Text("text", l.Text).Number("start", l.Passage.Start).Number("length", l.Passage.Length))
        .Text("written", written);
}
