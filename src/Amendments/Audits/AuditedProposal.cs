using Amendments.Background;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Audits;

/// <summary>A proposal in a report.</summary>
/// <param name="Proposal">The proposal as it stands.</param>
/// <param name="Draft">The draft that it addresses.</param>
/// <param name="View">The reading that counts, or all while none is confirmed, with what each would make of the draft.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Trail">What happened to it, positions included.</param>
public sealed record AuditedProposal(Proposal Proposal, Draft Draft, ProposalView View, KnownDates Dates, AuditTrail Trail)
{
    /// <summary>The line by which it was taken back; null while it is on record.</summary>
    public LoggedLine? TakenBack { get; init; }

    /// <summary>The line by which it was withdrawn; null while it is not.</summary>
    public LoggedLine? Withdrawn { get; init; }

    /// <summary>The line by which one of its readings was confirmed; null when none is.</summary>
    public LoggedLine? Confirmed { get; init; }

    /// <summary>The position that each participant took last, with its line.</summary>
    public ValueList<(Position Position, LoggedLine Line)> Standing { get; init; } = [];

    /// <summary>What it cites.</summary>
    public ValueList<CitedBackground> Cited { get; init; } = [];

    /// <summary>Where it stands: "taken back", "withdrawn", "open" or "proposed".</summary>
    public string Status => TakenBack is not null ? "taken back" : ChoiceName.Of(Proposal.Status);

    /// <summary>Whether it is on the table.</summary>
    public bool IsOnTheTable => TakenBack is null && !Proposal.IsWithdrawn;
}
