using Amendments.Audits;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Rendering.Tables;

namespace Amendments.Rendering.Reports;

/// <summary>Positions elsewhere, what was not taken up, corrections and redactions, and the lines of the ledger.</summary>
internal sealed class ClosingBlocks(AuditReport report, ParticipantNames names)
{
    // Digits of a hash: enough to tell two lines apart, and to find the whole hash by.
    private const int Digits = 16;

    public IEnumerable<ReportBlock> All()
    {
        if (report.Positions.Count > 0)
        {
            yield return new ReportBlock.Heading(1, "Positions on other proposals", "positions");
            yield return Events(report.Positions.Select(p => p.Trail));
        }

        if (report.Findings.Count > 0)
        {
            yield return new ReportBlock.Heading(1, "Found in the submissions and not taken up", "findings");
            yield return Events(report.Findings.Select(f => f.Trail));
        }

        if (Changes().ToValueList() is { Count: > 0 } changes)
        {
            yield return new ReportBlock.Heading(1, "Corrections and redactions", "corrections");
            yield return new ReportBlock.Lines(changes);
        }

        yield return new ReportBlock.Heading(1, "Lines of the ledger", "lines");
        yield return new ReportBlock.Lines([CellLine.Note($"The {ReportWords.Amount(report.Lines.Count, "line")} that this report draws on, each with the first {Digits} digits of its hash; amend log --full prints them whole.")]);
        yield return new ReportBlock.Hashes(report.Lines.Select(l => (l.Number, l.Entry.Hash[..Digits])).ToValueList());
    }

    private ReportBlock.Events Events(IEnumerable<AuditTrail> trails) =>
        new(trails.SelectMany(t => t.Lines).DistinctBy(l => l.Number).Select(l => ReportWords.Event(l, EventWords.Of(l, names))).ToValueList());

    // What they say stands with the record; here is only where.
    private IEnumerable<CellLine> Changes()
    {
        foreach (var (record, lines) in report.Trails.Select(t => (t.Record, Lines: t.Trail.Lines)).Concat(report.Named.Select(n => (Record: n.Participant.Id.ToString(), n.Lines))).DistinctBy(t => t.Record))
        {
            var told = lines.Where(l => l.Subjects.Any(s => s.Record == record && s.Role is SubjectRole.About or SubjectRole.Changed)).Select(l => (Line: l, Done: Done(l.Entry.Event))).Where(l => l.Done.Length > 0).ToList();
            if (told.Count > 0)
            {
                yield return CellLine.Fact(string.Join(", ", told.Select(t => $"{t.Done} by {ReportWords.Line(t.Line)}")), $"{record}:");
            }
        }
    }

    private static string Done(Event happened) => happened switch
    {
        Event.RecordCorrected => "corrected",
        Event.RecordTakenBack => "taken back",
        Event.FindingReopened => "decision taken back",
        Event.RecordRedacted => "redacted",
        Event.ConfidentialityChanged changed => changed.IsConfidential ? "made confidential" : "made public",
        _ => string.Empty,
    };
}
