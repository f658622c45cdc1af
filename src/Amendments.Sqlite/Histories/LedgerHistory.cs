using System.Globalization;
using Amendments.History;
using Amendments.Sqlite.Checking;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;

namespace Amendments.Sqlite.Histories;

// The ledger is written first. A program that is stopped between the two leaves the history behind, and whoever comes next completes it; the
// other way round cannot happen. So a history that is ahead of the ledger, or names other lines, was not left behind by a crash, and nothing is added to it.

/// <summary>Keeps the history in step with the ledger.</summary>
/// <param name="history">The history.</param>
/// <param name="database">The database.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="records">What is on record.</param>
/// <param name="notice">Takes what a person should know and nobody asked for.</param>
internal sealed class LedgerHistory(IHistory history, Database database, LedgerTable ledger, IRecords records, Action<string> notice)
{
    private readonly Chronicle _chronicle = new(records);

    /// <summary>Completes it when it is behind, or not there.</summary>
    public void Complete()
    {
        if (ledger.Last() is { } last && !history.IsAt(last.Number, last.Hash))
        {
            using var turn = Locked();
            _ = turn is not null && IsInStep();
        }
    }

    /// <summary>Begins to record into it; others wait until the result is disposed. Null when it cannot be used, which has then been said.</summary>
    public HistoryRecording? Enter()
    {
        var turn = Locked();
        if (turn is not null && IsInStep())
        {
            return new HistoryRecording(turn, history.Begin(), _chronicle, notice);
        }

        turn?.Dispose();
        return null;
    }

    /// <summary>Forgets what it remembers of the records: somebody else recorded.</summary>
    public void Forget() => _chronicle.Forget();

    /// <summary>Makes it anew from the ledger.</summary>
    /// <returns>Whether that was possible; if not, it has been said.</returns>
    public bool MakeAnew()
    {
        using var turn = Locked();
        return turn is not null && Tried(() => Add(1, history.BeginAnew));
    }

    private IDisposable? Locked()
    {
        IDisposable? turn = null;
        Tried(() => turn = history.Enter());
        return turn;
    }

    private bool IsInStep() =>
        ledger.Last() is not { } last || history.IsAt(last.Number, last.Hash) || Tried(() => Reach(last, history.ReadHead()));

    private void Reach(Line last, HistoryHead? head)
    {
        if (head is null)
        {
            Add(1, history.BeginAnew);
            if (last.Number > 1)
            {
                notice(string.Create(CultureInfo.InvariantCulture, $"history.git was not there; it was made from the ledger ({last.Number} lines)."));
            }

            return;
        }

        if (head.Number > last.Number)
        {
            throw new HistoryException(string.Create(
                CultureInfo.InvariantCulture,
                $"history.git goes to line {head.Number} of a ledger that ends with line {last.Number}: workspace.db is older than it. Nothing is added to it. Put the newer workspace.db back, or give the history up: “amend rebuild --history”."));
        }

        if (ledger.Hash(head.Number) != head.Hash)
        {
            throw new HistoryException(string.Create(
                CultureInfo.InvariantCulture, $"Line {head.Number} of the ledger and the last commit of history.git do not agree: one of them was changed. Nothing is added to it. “amend verify” says what is wrong."));
        }

        if (head.Number < last.Number)
        {
            Add(head.Number + 1, history.Begin);
            notice(string.Create(CultureInfo.InvariantCulture, $"history.git had stopped at line {head.Number}; it was completed to line {last.Number}."));
        }
        else
        {
            history.Confirm(head);
        }
    }

    // The records have to stand at each line in turn, so they are made again in memory from the first one.
    private void Add(long first, Func<IHistoryBatch> begin)
    {
        using var replica = Replica.Beside(database.Path);
        using var batch = begin();
        var chronicle = new Chronicle(replica);
        foreach (var entry in ledger.From(1))
        {
            replica.Apply(entry);
            if (entry.Number >= first)
            {
                batch.Add(chronicle.Record(entry));
            }
        }

        batch.Complete();
    }

    private bool Tried(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notice(e.Message);
            return false;
        }
    }
}
