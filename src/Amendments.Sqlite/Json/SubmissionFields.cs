using Amendments.Papers;
using Amendments.Participants;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Submissions and passages of them in payloads.</summary>
internal static class SubmissionFields
{
    public static void Write(FieldWriter to, Submission submission)
    {
        to.Id("id", submission.Id);
        to.Id("submitter", submission.Submitter);
        to.Id("addresses", submission.Addresses);
        to.Text("title", submission.Title);
        to.Part("source", submission.Source, PaperFields.Write);
        to.Text("channel", submission.Channel);
        to.Part("dates", submission.Dates, Write);
        to.Text("language", submission.Language);
        to.Flag("confidential", submission.IsConfidential);
    }

    /// <summary>Reads a submission. Version 1 had nothing that was confidential.</summary>
    public static Submission Submission(FieldReader from, long version) => new(
        from.Id<Submission>("id"), from.Id<Participant>("submitter"), from.Id<Draft>("addresses"), from.Text("title"),
        from.Has("source") ? from.Part("source", PaperFields.File) : null, from.TextIfAny("channel"), from.Part("dates", Dates), from.Text("language"))
    {
        IsConfidential = version > 1 && from.Flag("confidential"),
    };

    public static void Write(FieldWriter to, Passage passage)
    {
        to.Id("submission", passage.Submission);
        to.Text("heading", passage.Heading);
        to.Value("lines", passage.Lines, Write);
        to.Value("pages", passage.Pages, Write);
        to.Value("characters", passage.Characters, Write);
        to.Words("quote", passage.Quote);
    }

    public static Passage Passage(FieldReader from) => new(
        from.Id<Submission>("submission"), from.TextIfAny("heading"),
        from.Has("lines") ? from.Part("lines", Span) : null, from.Has("pages") ? from.Part("pages", Span) : null,
        from.Has("characters") ? from.Part("characters", Range) : null, from.Words("quote"));

    public static Passage? PassageIfAny(FieldReader from, string name) => from.Has(name) ? from.Part(name, Passage) : null;

    public static void Write(FieldWriter to, TextRange range)
    {
        to.Number("start", range.Start);
        to.Number("length", range.Length);
    }

    public static TextRange Range(FieldReader from) => new(from.Number("start"), from.Number("length"));

    public static void Write(FieldWriter to, SubmissionDates dates)
    {
        to.Date("dated", dates.Dated);
        to.Date("sent", dates.Sent);
        to.Date("received", dates.Received);
    }

    public static SubmissionDates Dates(FieldReader from) => new(from.DateIfAny("dated"), from.DateIfAny("sent"), from.DateIfAny("received"));

    public static void Write(FieldWriter to, Span span)
    {
        to.Number("first", span.First);
        to.Number("last", span.Last);
    }

    public static Span Span(FieldReader from) => new(from.Number("first"), from.Number("last"));
}
