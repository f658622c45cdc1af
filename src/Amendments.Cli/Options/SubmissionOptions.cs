using System.CommandLine;
using Amendments.Papers;
using Amendments.Submissions;

namespace Amendments.Cli.Options;

/// <summary>What is said of a submission besides its file.</summary>
internal static class SubmissionOptions
{
    public static readonly Option<string> By = new("--by") { Description = "Who sent it.", HelpName = "NAME", Required = true };

    private static readonly Option<string?> Title = Made.Text("--title", "TEXT", "Its title (default: the name of the file).");

    private static readonly Option<string?> Channel = Made.Text("--channel", "TEXT", "How it came: a web address, “by e-mail”, “from the floor”.");

    private static readonly Option<DateOnly?> Dated = Made.Day("--dated", "The date that it bears.");

    private static readonly Option<DateOnly?> Sent = Made.Day("--sent", "The day it was sent.");

    private static readonly Option<DateOnly?> Received = Made.Day("--received", "The day it was received.");

    private static readonly Option<string?> Language = Made.Text("--language", "TAG", "Its language (default: the draft's).");

    public static IEnumerable<Option> All => [By, Title, Channel, Dated, Sent, Received, Language, ConfidentialOptions.Record];

    public static SubmissionParticulars Read(Call call, Draft draft) => new(
        call.Get(Title) ?? string.Empty, call.Get(Channel), new SubmissionDates(call.Get(Dated), call.Get(Sent), call.Get(Received)),
        call.Get(Language) ?? draft.Header.Language)
    {
        IsConfidential = call.Get(ConfidentialOptions.Record),
    };
}
