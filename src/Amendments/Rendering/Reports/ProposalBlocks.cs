using System.Globalization;
using Amendments.Audits;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering.Tables;

namespace Amendments.Rendering.Reports;

/// <summary>A proposal in a report.</summary>
internal sealed class ProposalBlocks(AuditReport report, ParticipantNames names)
{
    // Words of the draft that stay beside a change.
    private const int Around = 12;

    private static readonly (Role Role, string Term)[] Roles =
    [
        (Role.OnBehalfOf, "On behalf of:"), (Role.CoSponsor, "Co-sponsors:"), (Role.Supporter, "Supporters named:"), (Role.Submitter, "Sent by:"),
    ];

    public IEnumerable<ReportBlock> Of(AuditedProposal item)
    {
        var record = item.Proposal.Id.ToString();
        var authors = string.Join(", ", names.Of(item.Proposal, Role.Author));
        yield return new ReportBlock.Heading(2, $"{record}  {authors}: {OperationName.Describe(item.Proposal.Operation)}", record);
        yield return new ReportBlock.Lines([.. Facts(item), .. item.View.Readings.SelectMany(r => Reading(item, r)), .. Said(item), .. ReportWords.Outside(item.Trail).Select(CellLine.Note)]);
        yield return ReportWords.Events(record, item.Trail, names);
    }

    private IEnumerable<CellLine> Facts(AuditedProposal item)
    {
        var proposal = item.Proposal;
        yield return CellLine.Fact(Status(item), "Status:");
        if (report.Drafts.Count > 1)
        {
            yield return CellLine.Fact($"{item.Draft.Id}, {item.Draft.Header.Symbol}", "On draft:");
        }

        yield return proposal.Source is { } source
            ? CellLine.Fact($"{source.Place}{(proposal.MadeOn is { } made ? $"; made {ReportWords.Day(made)}" : string.Empty)}", "Stands in:")
            : CellLine.Fact($"no document; {(proposal.MadeOn is { } day ? $"made {ReportWords.Day(day)}" : "the day on which it was made is unknown")}", "Stands in:");
        foreach (var (role, term) in Roles)
        {
            var people = proposal.With(role).Where(p => role != Role.Submitter || !proposal.With(Role.Author).Contains(p)).ToList();
            if (people.Count > 0)
            {
                yield return CellLine.Fact(string.Join(", ", people.Select(p => names[p])), term);
            }
        }

        foreach (var stance in item.Standing.GroupBy(s => s.Position.Stance))
        {
            yield return CellLine.Fact(string.Join(", ", stance.Select(s => $"{names[s.Position.By]} ({ReportWords.Line(s.Line)})")), $"{StanceWords.Of(stance.Key)}:");
        }
    }

    private static string Status(AuditedProposal item)
    {
        var proposal = item.Proposal;
        var status = item switch
        {
            { TakenBack: { } line } => $"taken back by {ReportWords.Line(line)}",
            { Withdrawn: { } line } => $"withdrawn by {ReportWords.Line(line)}",
            { IsOnTheTable: false } => item.Status,
            _ when proposal.Status == ProposalStatus.Open => $"open; none of its {ReportWords.Amount(proposal.Readings.Count, "reading")} is confirmed",
            _ => "on the table",
        };
        var confirmed = item.Confirmed is { } by && proposal.Confirmed is { } chosen
            ? string.Create(CultureInfo.InvariantCulture, $"; reading {chosen.Reading} of {proposal.Readings.Count} confirmed by {chosen.By}, {ReportWords.Line(by)}")
            : string.Empty;
        return $"{status}{confirmed}{(proposal.IsConfidential ? "; confidential" : string.Empty)}";
    }

    private static IEnumerable<CellLine> Reading(AuditedProposal item, ReadingView reading)
    {
        if (item.View.Readings.Count > 1)
        {
            var because = reading.Reading.Because.Length > 0 ? $" ({reading.Reading.Because})" : string.Empty;
            yield return CellLine.Fact($"{OperationName.Describe(reading.Reading.Operation)}{because}", string.Create(CultureInfo.InvariantCulture, $"Reading {reading.Number}:"));
        }

        if (reading.Resolution.Problem is { } problem)
        {
            yield return CellLine.Note($"{(reading.Resolution.State == ResolutionState.Reflected ? "Already in the draft." : "Does not fit the draft.")} {problem.Found}");
        }

        foreach (var changed in reading.Changed)
        {
            yield return CellLine.Text(RedlineExcerpt.Of(changed.Redline, Around), item.Draft.Header.Language, Label(item, changed));
        }
    }

    private static string Label(AuditedProposal item, ComposedParagraph changed) =>
        changed.Label.Length > 0 ? $"{changed.Label}{(changed.LabelSource == LabelSource.Editor ? " (editor’s label)" : string.Empty)}" : changed.Base is { } id ? $"{item.Draft[id].Name}." : "New text.";

    private static IEnumerable<CellLine> Said(AuditedProposal item)
    {
        var proposal = item.Proposal;
        if (proposal.Wording.Length > 0 && !IsRead(item))
        {
            yield return CellLine.Quote("Wording:", proposal.Wording, proposal.Language);
        }

        if (proposal.Rationale.Length > 0)
        {
            yield return CellLine.Quote("Rationale:", proposal.Rationale, proposal.Language);
        }

        foreach (var supply in proposal.Supplied)
        {
            yield return CellLine.Fact($"{SupplyWords.Term(supply.Kind)} “{supply.What}”{(supply.Because.Length > 0 ? $" ({supply.Because})" : string.Empty)}", $"Supplied by {supply.By}:");
        }

        foreach (var cited in item.Cited)
        {
            yield return CellLine.Quote(CitationWords.Lead, CitationWords.Of(cited), proposal.Language);
        }
    }

    // Whoever has read the redline has read the wording, where it comes in as one piece.
    private static bool IsRead(AuditedProposal item) => item.View.Readings.Count == 1 && item.View.Readings[0].Changed
        .Any(c => c.Redline.Runs.Where(r => r.Kind == RunKind.Inserted && !r.IsSupplied).ToList() is [var only] && only.Text.Text.Trim() == item.Proposal.Wording.Text.Trim());
}
