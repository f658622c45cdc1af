using System.CommandLine;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Cli.Options;

/// <summary>Which lines of the ledger are listed.</summary>
internal static class LogOptions
{
    private static readonly Option<string?> Paragraph = Made.Text("--paragraph", "LABEL", "About this paragraph, list, range or section, and what was proposed and remarked for it.");

    private static readonly Option<string?> By = Made.Text("--by", "NAME", "About this participant: what it sent, proposes and remarks, and its positions.");

    private static readonly Option<Id<Proposal>?> Proposal = Made.IdentifiedOption<Proposal>("--proposal", "About this proposal, such as P7, and the finding that it comes from.");

    private static readonly Option<Id<Submission>?> Submission = Made.IdentifiedOption<Submission>("--submission", "About this submission, such as S1, and what stands in it.");

    private static readonly Option<DateOnly?> Since = Made.Day("--since", "Recorded on this day or later (UTC).");

    private static readonly Option<DateOnly?> Until = Made.Day("--until", "Recorded on this day or before (UTC).");

    private static readonly Option<string?> Actor = Made.Text("--actor", "NAME", "Recorded by this person.");

    private static readonly Option<int?> Last = Made.Count("--last", "N", "Only the last so many of those.");

    public static IEnumerable<Option> All => [Paragraph, By, Proposal, Submission, Since, Until, Actor, Last];

    public static LogQuery Query(Call call) => new()
    {
        Paragraph = call.Get(Paragraph),
        By = call.Get(By),
        Proposal = call.Get(Proposal),
        Submission = call.Get(Submission),
        Since = call.Get(Since),
        Until = call.Get(Until),
        Actor = call.Get(Actor),
        Last = call.Get(Last),
    };
}
