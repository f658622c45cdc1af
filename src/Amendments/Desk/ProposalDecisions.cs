using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>What was decided on a proposal and said of it, with the lines that say so.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Trail">The lines of the ledger behind it.</param>
/// <param name="Positions">The position that each participant took on it last.</param>
public sealed record ProposalDecisions(Proposal Proposal, KnownDates Dates, ProposalTrail Trail, ValueList<Position> Positions);
