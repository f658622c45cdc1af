using System.Globalization;
using System.Text;
using Amendments.Audits;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Submissions;

namespace Amendments.Rendering.Reports;

/// <summary>A report as comma-separated values: a row for each thing that happened to each submission, proposal, remark, position and finding in it.</summary>
public static class AuditTable
{
    /// <summary>The columns.</summary>
    public static ValueList<string> Columns =>
    [
        "line", "recorded", "actor", "kind", "record", "participant", "place", "words", "status", "document", "passage", "dated", "sent", "received", "sha256", "happened",
    ];

    /// <summary>The table: UTF-8 with a byte order mark, by which spreadsheets know it, and lines that end as RFC 4180 has it.</summary>
    public static byte[] Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var written = new StringBuilder("\uFEFF");
        foreach (var row in Rows(report).Prepend(Columns))
        {
            written.AppendJoin(',', row.Select(CsvCell.Write)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(written.ToString());
    }

    /// <summary>The rows below the heading, by line.</summary>
    public static IEnumerable<ValueList<string>> Rows(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var names = new ParticipantNames(report.Participants);
        var submissions = report.Submissions.ToDictionary(s => s.Submission.Id, s => s.Submission);
        return Subjects(report, names)
            .SelectMany(s => s.Trail.Lines.Select(l => (Line: l, Row: Row(s, l, names, submissions))))
            .OrderBy(r => r.Line.Number).Select(r => r.Row);
    }

    private static IEnumerable<AuditTableSubject> Subjects(AuditReport report, ParticipantNames names) =>
    [
        .. report.Submissions.Select(s => new AuditTableSubject(s.Submission.Id.ToString(), names[s.Submission.Submitter], s.Submission.Addresses.ToString(), string.Empty, s.Submission.Id, null, s.Trail)),
        .. report.Proposals.Select(p => new AuditTableSubject(
            p.Proposal.Id.ToString(), string.Join("; ", names.Of(p.Proposal, Participants.Role.Author)), p.Proposal.Operation.Target.ToString()!, p.Status, p.Proposal.Source?.Submission, p.Proposal.Source, p.Trail)),
        .. report.Remarks.Select(r => new AuditTableSubject(
            r.Remark.Id.ToString(), names[r.Remark.By], r.Remark.Target.ToString()!, r.TakenBack is null ? "on record" : "taken back", r.Remark.Source?.Submission, r.Remark.Source, r.Trail)),
        .. report.Positions.Select(p => new AuditTableSubject(
            p.Position.Id.ToString(), names[p.Position.By], p.Position.Proposal.ToString(), string.Empty, p.Position.Source?.Submission, p.Position.Source, p.Trail)),
        .. report.Findings.Select(f => new AuditTableSubject(
            f.Finding.Id.ToString(), string.Empty, string.Empty, ChoiceName.Of(f.Finding.Status), f.Finding.Finding.Passage.Submission, f.Finding.Finding.Passage, f.Trail)),
    ];

    private static ValueList<string> Row(AuditTableSubject subject, LoggedLine line, ParticipantNames names, Dictionary<Id<Submission>, Submission> submissions)
    {
        var document = subject.Document is { } id ? submissions.GetValueOrDefault(id) : null;
        return
        [
            line.Number.ToString(CultureInfo.InvariantCulture),
            line.Entry.RecordedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            line.Entry.Actor,
            AuditTableWords.Kind(line.Entry.Event),
            subject.Record,
            subject.Participant,
            subject.Place,
            AuditTableWords.Words(line.Entry.Event),
            subject.Status,
            subject.Document?.ToString() ?? string.Empty,
            subject.Passage is { } passage ? Inside(passage) : string.Empty,
            Day(document, document?.Dates.Dated),
            Day(document, document?.Dates.Sent),
            Day(document, document?.Dates.Received),
            document?.Source?.Sha256 ?? string.Empty,
            EventWords.Of(line, names),
        ];
    }

    // The document has a column of its own.
    private static string Inside(Passage passage) => passage.Place == passage.Submission.ToString() ? string.Empty : passage.Place[(passage.Submission.ToString().Length + 2)..];

    private static string Day(Submission? document, DateOnly? day) => document is null ? string.Empty : ReportWords.Day(day) ?? "unknown";
}
