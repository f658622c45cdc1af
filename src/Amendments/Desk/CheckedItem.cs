using Amendments.Ledger;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>An item with its names and passage looked up: one of the three. It has an id once it is recorded.</summary>
internal sealed record CheckedItem(Proposal? Proposal = null, Remark? Remark = null, Position? Position = null)
{
    /// <summary>The id that it was recorded with.</summary>
    public string Id => Proposal?.Id.ToString() ?? Remark?.Id.ToString() ?? Position?.Id.ToString() ?? string.Empty;

    /// <summary>Records it.</summary>
    public CheckedItem Record(ILedgerWriter ledger)
    {
        var recorded = this with
        {
            Proposal = Proposal is null ? null : Proposal with { Id = ledger.Next<Proposal>(), RecordedOn = DateOnly.FromDateTime(ledger.RecordedAt.UtcDateTime) },
            Remark = Remark is null ? null : Remark with { Id = ledger.Next<Remark>() },
            Position = Position is null ? null : Position with { Id = ledger.Next<Position>() },
        };
        ledger.Record(
            recorded.Proposal is { } proposal ? new Event.ProposalMade(proposal)
            : recorded.Remark is { } remark ? new Event.RemarkMade(remark)
            : new Event.PositionTaken(recorded.Position!));
        return recorded;
    }

    /// <summary>What several recorded items come to.</summary>
    public static Recorded Sum(IReadOnlyCollection<CheckedItem> items) => new(
        items.Select(i => i.Proposal).OfType<Proposal>().ToValueList(),
        items.Select(i => i.Remark).OfType<Remark>().ToValueList(),
        items.Select(i => i.Position).OfType<Position>().ToValueList());
}
