using Amendments.History;
using Amendments.Ledger;

namespace Amendments.Sqlite.Histories;

/// <summary>One recording on its way into the history; nobody else records meanwhile.</summary>
/// <param name="turn">What keeps the others waiting.</param>
/// <param name="batch">Where the lines go.</param>
/// <param name="chronicle">What says what the history holds of them.</param>
/// <param name="notice">Takes what a person should know and nobody asked for.</param>
internal sealed class HistoryRecording(IDisposable turn, IHistoryBatch batch, Chronicle chronicle, Action<string> notice) : IDisposable
{
    private bool _isGivenUp;

    /// <summary>Takes a line in, while the records stand at it.</summary>
    public void Take(Entry entry)
    {
        var record = chronicle.Record(entry);
        Try(() => batch.Add(record));
    }

    /// <summary>The ledger has all lines for good; the history gets them.</summary>
    public void Complete() => Try(batch.Complete);

    /// <summary>The lines were not recorded.</summary>
    public void Undo() => chronicle.Forget();

    /// <inheritdoc />
    public void Dispose()
    {
        batch.Dispose();
        turn.Dispose();
    }

    // The ledger waits for nothing: what the history cannot take now, the next start gives it.
    private void Try(Action write)
    {
        if (_isGivenUp)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _isGivenUp = true;
            notice($"What is recorded now stands in the ledger, but not yet in history.git ({e.Message.TrimEnd('.')}). The next start completes it.");
        }
    }
}
