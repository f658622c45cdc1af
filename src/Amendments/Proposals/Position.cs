using Amendments.Participants;
using Amendments.Submissions;

namespace Amendments.Proposals;

/// <summary>How a participant stood to a proposal on a day. A later position on the same proposal takes its place; both stay on record.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="By">Who takes it.</param>
/// <param name="Stance">How.</param>
/// <param name="On">The day, where known.</param>
/// <param name="Source">Where it stands in which submission.</param>
public sealed record Position(
    Id<Position> Id, Id<Proposal> Proposal, Id<Participant> By, Stance Stance, DateOnly? On, Passage? Source) : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'Q';

    /// <summary>Of the positions on one proposal, the one that each participant took last.</summary>
    public static IEnumerable<Position> Standing(IEnumerable<Position> positions) => positions
        .GroupBy(p => p.By)
        .Select(own => own.OrderBy(p => p.On ?? DateOnly.MinValue).ThenBy(p => p.Id).Last());
}
