using System.Globalization;
using Amendments.Proposals;

namespace Amendments.Conflicts;

/// <summary>A severable part of a proposal.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Part">Which of its parts, from 1.</param>
public sealed record ProposalPart(Id<Proposal> Proposal, int Part)
{
    /// <summary>"P5.2".</summary>
    public override string ToString() => $"{Proposal}.{Part.ToString(CultureInfo.InvariantCulture)}";
}
