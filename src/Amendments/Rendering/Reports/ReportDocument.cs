using Amendments.Audits;
using Amendments.Desk;
using Amendments.Rendering.Tables;
using Amendments.Rendering.Timelines;

namespace Amendments.Rendering.Reports;

/// <summary>A report as it is read: what it is about, the submissions, the proposals, the remarks, and the lines of the ledger behind all of it.</summary>
/// <param name="Title">The title of the paper.</param>
/// <param name="Subject">What the report is about, in words.</param>
/// <param name="Blocks">The report.</param>
public sealed record ReportDocument(string Title, string Subject, ValueList<ReportBlock> Blocks)
{
    /// <summary>What kind of document it is.</summary>
    public const string Kind = "Audit report";

    private const string None = "None.";

    private const string Legend = "Struck through: proposed to go. Underlined: proposed to come in. Each proposal is shown by itself, with some words of the draft around it; nothing here is agreed.";

    /// <summary>Lays a report out.</summary>
    public static ReportDocument Of(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var names = new ParticipantNames(report.Participants);
        var timeline = Timeline.Of(report);
        return new ReportDocument(
            report.Seal.Paper,
            ScopeWords.Of(report.Scope),
            [
                .. new OpeningBlocks(report, names).All(),
                .. timeline.Rows.Count > 0 ? new ReportBlock[] { new ReportBlock.Heading(1, "Timeline", "timeline"), new ReportBlock.Picture(timeline) } : [],
                .. Part("Submissions", "submissions", string.Empty, report.Submissions, new SubmissionBlocks(names).Of),
                .. Part("Proposals", "proposals", Legend, report.Proposals, new ProposalBlocks(report, names).Of),
                .. Part("Remarks", "remarks", string.Empty, report.Remarks, new RemarkBlocks(names).Of),
                .. new ClosingBlocks(report, names).All(),
            ]);
    }

    private static IEnumerable<ReportBlock> Part<T>(string title, string anchor, string legend, ValueList<T> items, Func<T, IEnumerable<ReportBlock>> of)
    {
        yield return new ReportBlock.Heading(1, title, anchor);
        var note = items.Count == 0 ? None : legend;
        if (note.Length > 0)
        {
            yield return new ReportBlock.Lines([CellLine.Note(note)]);
        }

        foreach (var block in items.SelectMany(of))
        {
            yield return block;
        }
    }
}
