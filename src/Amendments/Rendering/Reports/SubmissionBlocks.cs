using System.Globalization;
using Amendments.Audits;
using Amendments.Desk;
using Amendments.Rendering.Tables;

namespace Amendments.Rendering.Reports;

/// <summary>A submission in a report.</summary>
internal sealed class SubmissionBlocks(ParticipantNames names)
{
    public IEnumerable<ReportBlock> Of(AuditedSubmission item)
    {
        var (submission, trail) = item;
        var record = submission.Id.ToString();
        yield return new ReportBlock.Heading(2, $"{record}  {names[submission.Submitter]}: “{submission.Title}”", record);
        yield return new ReportBlock.Lines([.. Facts(item), .. ReportWords.Outside(trail).Select(CellLine.Note)]);
        yield return ReportWords.Events(record, trail, names);
    }

    private static IEnumerable<CellLine> Facts(AuditedSubmission item)
    {
        var submission = item.Submission;
        yield return CellLine.Fact(ReportWords.Dates(item.Dates), "Dates:");
        yield return CellLine.Fact(submission.Source is { } file ? string.Create(CultureInfo.InvariantCulture, $"{file.Name}, {file.Length:N0} bytes") : "only its particulars are known", "File:");
        if (submission.Source is { } kept)
        {
            yield return CellLine.Fact(kept.Sha256, "SHA-256:");
        }

        yield return CellLine.Fact($"{submission.Addresses}", "On draft:");
        if (submission.Channel is { } channel)
        {
            yield return CellLine.Fact(channel, "Came by:");
        }

        if (submission.Corrects is { } earlier)
        {
            yield return CellLine.Fact($"{earlier}", "Corrected version of:");
        }

        if (submission.IsConfidential)
        {
            yield return CellLine.Fact("confidential", "Shown to:");
        }
    }
}
