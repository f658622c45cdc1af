using Amendments.Ledger;

namespace Amendments;

/// <summary>What can be done inside one recording transaction.</summary>
public interface ILedgerWriter
{
    /// <summary>The moment, in UTC, that this recording bears.</summary>
    DateTimeOffset RecordedAt { get; }

    /// <summary>The next free id. It counts as given once an event that holds it is recorded.</summary>
    Id<T> Next<T>()
        where T : IIdentified;

    /// <summary>Appends an event.</summary>
    /// <returns>Its number in the ledger.</returns>
    long Record(Event happened);

    /// <summary>Keeps the bytes of a file; the same bytes are kept once.</summary>
    void Keep(SourceFile file, ReadOnlySpan<byte> bytes);
}
