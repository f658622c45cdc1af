using System.Globalization;
using System.Text.Json;
using Amendments.Ledger;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>Fills the replica line by line on a thread of its own, while another thread reads and checks the lines.</summary>
internal sealed class Replay(Replica replica, FaultList faults, Action<IRecords, Entry>? afterEachLine) : IDisposable
{
    private readonly HandOver<Entry?> _lines = new();

    /// <summary>Where filling ended because a line could not be read or taken in; null when all were.</summary>
    public long? StoppedAt { get; private set; }

    /// <summary>Hands lines over; blocks while too many wait.</summary>
    /// <param name="lines">Them in order; null for one that cannot be read, which ends the filling.</param>
    public void Feed(IEnumerable<Entry?> lines)
    {
        try
        {
            foreach (var line in lines)
            {
                _lines.Add(line);
            }
        }
        finally
        {
            _lines.Complete();
        }
    }

    /// <summary>Takes all lines in; then does something else on the same thread, unless it was stopped.</summary>
    public void Run(Action atTheEnd)
    {
        TakeAll();
        if (StoppedAt is null)
        {
            atTheEnd();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _lines.Dispose();

    private void TakeAll()
    {
        var last = 0L;
        foreach (var entry in _lines.All())
        {
            if (entry is null || !Takes(entry))
            {
                StoppedAt = entry?.Number ?? last + 1;
                return;
            }

            last = entry.Number;
            afterEachLine?.Invoke(replica, entry);
        }
    }

    private bool Takes(Entry entry)
    {
        try
        {
            replica.Apply(entry);
            return true;
        }
        catch (Exception e) when (e is ArgumentException or WorkspaceException or JsonException or InvalidCastException or KeyNotFoundException)
        {
            faults.Add(new Fault(
                FaultKind.Ledger, string.Create(CultureInfo.InvariantCulture, $"line {entry.Number} of the ledger"),
                $"It does not fit what came before it ({e.Message.TrimEnd('.')}).", "What it says, and every table.", Fault.Restore));
            return false;
        }
    }
}
