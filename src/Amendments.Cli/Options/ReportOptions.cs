using System.CommandLine;
using Amendments.Audits;

namespace Amendments.Cli.Options;

/// <summary>What a report is about; all that is given has to hold.</summary>
internal static class ReportOptions
{
    private static readonly Option<string?> By = Made.Text("--by", "NAME", "About this participant: what it sent, proposes, has proposed on its behalf, co-sponsors and remarks, and its positions.");

    private static readonly Option<string?> Paragraph = Made.Text("--paragraph", "LABEL", "About this paragraph, list, range or section.");

    private static readonly Option<DateOnly?> Since = Made.Day("--since", "About what happened on this day or later (UTC, by the time of recording).");

    private static readonly Option<DateOnly?> Until = Made.Day("--until", "About what happened on this day or before (UTC, by the time of recording).");

    public static IEnumerable<Option> All => [By, Paragraph, Since, Until, ConfidentialOptions.Show];

    public static AuditQuery Query(Call call) => new()
    {
        Draft = call.Get(Global.Draft),
        Paragraph = call.Get(Paragraph),
        By = call.Get(By),
        Since = call.Get(Since),
        Until = call.Get(Until),
    };
}
