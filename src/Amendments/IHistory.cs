using Amendments.History;

namespace Amendments;

/// <summary>
/// The second record of what happened, apart from the store: a commit for each line of the ledger, in its order, which a program that is not ours can read.
/// One instance is for one thread at a time. Every member may throw a <see cref="HistoryException"/>.
/// </summary>
public interface IHistory
{
    /// <summary>Whether it says itself that some line is the last one it holds. Cheap: it looks at no commit.</summary>
    /// <param name="number">The number of the line.</param>
    /// <param name="hash">Its hash.</param>
    bool IsAt(long number, string hash);

    /// <summary>The last line that it holds, read from its last commit; null when it holds none.</summary>
    HistoryHead? ReadHead();

    /// <summary>Says that a line is the last one, so that <see cref="IsAt"/> knows it; a program that was stopped did not get round to it.</summary>
    void Confirm(HistoryHead head);

    /// <summary>Waits until no other program is adding to it, and keeps the others waiting until the result is disposed.</summary>
    IDisposable Enter();

    /// <summary>Begins to add lines behind the last one. Nothing is seen of them before the batch is completed.</summary>
    IHistoryBatch Begin();

    /// <summary>Begins to write it anew from the first line. Nothing is seen of it before the batch is completed, and then nothing is left of what it held.</summary>
    IHistoryBatch BeginAnew();
}
