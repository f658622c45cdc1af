using System.Globalization;
using Amendments.Audits;
using Amendments.Desk;
using Amendments.Rendering.Tables;

namespace Amendments.Rendering.Reports;

/// <summary>What the report is about, and what it can be checked against.</summary>
internal sealed class OpeningBlocks(AuditReport report, ParticipantNames names)
{
    private const string HowToCheck = "These lines stand for everything that was recorded until then. Whoever has the workspace can check them: amend verify --seal FILE, with a text file that holds them.";

    public IEnumerable<ReportBlock> All()
    {
        yield return new ReportBlock.Heading(1, "What this report is about", "about");
        yield return new ReportBlock.Lines([.. About()]);
        yield return new ReportBlock.Heading(2, "What it was made from", "seal");
        yield return new ReportBlock.Sealed([.. report.Seal.ToString().TrimEnd().Split('\n')]);
        yield return new ReportBlock.Lines([CellLine.Note(HowToCheck)]);
        if (report.Named.Count > 0)
        {
            yield return new ReportBlock.Heading(2, "Participants", "participants");
            yield return new ReportBlock.Lines([.. report.Named.Select(Participant)]);
        }
    }

    private IEnumerable<CellLine> About()
    {
        yield return CellLine.Fact(ScopeWords.Of(report.Scope), "Subject:");
        foreach (var (draft, line) in report.Drafts)
        {
            yield return CellLine.Fact($"{draft.Id}, {ReportWords.Draft(draft.Header)}, {ReportWords.Line(line)}", "Draft:");
        }

        yield return CellLine.Fact($"{Contents()}.", "Contents:");
        yield return CellLine.Fact(
            string.Create(CultureInfo.InvariantCulture, $"lines 1 to {report.Seal.Line} of the ledger. What stands is what stood after line {report.Seal.Line}.{(report.Scope.IsPeriod ? " What happened is told for the period, by the time of recording." : string.Empty)}"),
            "Made from:");
        if (report.Hidden.Counted is { Length: > 0 } hidden)
        {
            yield return CellLine.Fact($"{hidden}.", "Left out:");
        }
    }

    private string Contents()
    {
        var withdrawn = report.Proposals.Count(p => p.TakenBack is null && p.Proposal.IsWithdrawn);
        var back = report.Proposals.Count(p => p.TakenBack is not null);
        var parts = new[] { (withdrawn, "withdrawn"), (back, "taken back") }.Where(p => p.Item1 > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Item1} {p.Item2}")).ToList();
        return string.Join(", ", new[]
        {
            ReportWords.Amount(report.Submissions.Count, "submission"),
            $"{ReportWords.Amount(report.Proposals.Count, "proposal")}{(parts.Count > 0 ? $" ({string.Join(", ", parts)})" : string.Empty)}",
            ReportWords.Amount(report.Remarks.Count, "remark"),
        });
    }

    private CellLine Participant(AuditedParticipant named)
    {
        var participant = named.Participant;
        var groups = participant.Memberships.Count > 0 ? $", member of {string.Join(", ", participant.Memberships.Select(m => names[m.Group]))}" : string.Empty;
        var lines = string.Join(", ", named.Lines.Select(l => l.Number.ToString(CultureInfo.InvariantCulture)));
        return CellLine.Fact($"{ChoiceName.Of(participant.Kind).Replace('-', ' ')}{groups}, line{(named.Lines.Count > 1 ? "s" : string.Empty)} {lines}", $"{participant.Name}:");
    }
}
