using Amendments.History;
using Amendments.Ledger;
using Amendments.Verification;

namespace Amendments.Desk;

/// <summary>Makes the seal of everything recorded so far.</summary>
public static class MakeSeal
{
    /// <summary>Makes it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="head">How far the history goes; null when there is none.</param>
    public static Seal Run(IStore store, HistoryHead? head)
    {
        ArgumentNullException.ThrowIfNull(store);
        var last = store.Trail.Lines(new LedgerFilter { Last = 1 })[0].Entry;
        return new Seal(store.Paper.Title, last.Number, last.RecordedAt, last.Hash, head?.Number == last.Number ? head.Commit : null);
    }
}
