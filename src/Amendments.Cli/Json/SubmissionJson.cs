using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Cli.Json;

/// <summary>Submissions and passages as JSON.</summary>
internal static class SubmissionJson
{
    public static void Write(JsonAnswer json, Submission submission, ParticipantNames names) => json
        .Text("id", submission.Id.ToString())
        .Text("by", names[submission.Submitter])
        .Text("draft", submission.Addresses.ToString())
        .Text("title", submission.Title)
        .Text("channel", submission.Channel)
        .Day("dated", submission.Dates.Dated)
        .Day("sent", submission.Dates.Sent)
        .Day("received", submission.Dates.Received)
        .Text("language", submission.Language)
        .Text("file", submission.Source?.Name)
        .Text("sha256", submission.Source?.Sha256)
        .Truth("confidential", submission.IsConfidential);

    public static void Write(JsonAnswer json, Passage passage)
    {
        json.Text("submission", passage.Submission.ToString()).Text("heading", passage.Heading).Text("place", passage.Place);
        Span(json, "lines", passage.Lines);
        Span(json, "pages", passage.Pages);
        json.Text("quote", passage.Quote.Length > 0 ? passage.Quote.Text : null);
    }

    private static void Span(JsonAnswer json, string name, Span? span) => json.Numbers(name, span is { } known ? [known.First, known.Last] : null);
}
