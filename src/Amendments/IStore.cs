namespace Amendments;

/// <summary>A workspace's memory: its records, and how more is recorded. Every member may throw a <see cref="WorkspaceException"/>.</summary>
public interface IStore : IRecords, IDisposable
{
    /// <summary>Records events in one transaction: all of them, or, when <paramref name="work"/> throws, none.</summary>
    /// <param name="actor">Who records; one line.</param>
    /// <param name="work">What is recorded.</param>
    T Write<T>(string actor, Func<ILedgerWriter, T> work);

    /// <summary>Makes the tables that queries read again from the ledger.</summary>
    /// <returns>How many lines were read.</returns>
    long Rebuild();
}
