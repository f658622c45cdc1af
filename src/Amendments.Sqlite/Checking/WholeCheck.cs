using System.Globalization;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Tables;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>
/// All checks of a database, on three threads: one reads and checks what was recorded, the second makes the tables from it and compares
/// them, the third looks at how all of it is stored.
/// </summary>
internal sealed class WholeCheck(OneState state, Action<IRecords, Entry>? afterEachLine)
{
    private readonly FaultList _schema = new();
    private readonly FaultList _lines = new();
    private readonly FaultList _files = new();
    private readonly FaultList _replay = new();
    private readonly FaultList _tables = new();
    private readonly FaultList _index = new();
    private readonly FaultList _database = new();
    private readonly List<string> _notices = [];
    private readonly Claims _claims = new();

    /// <summary>Runs them.</summary>
    public VerificationReport Run()
    {
        var schema = new SchemaCheck(state.File, state.Replica.Schema, _schema);
        schema.Run();
        var index = new IndexCheck(state.Pages, state.Replica.Sums, _index);
        var storage = OnThread(() =>
        {
            index.ReadEntries();
            Guarded(_database, new IntegrityCheck(state.Pages, _database).Run);
        });
        var counts = new CheckedCounts();
        var isComplete = false;
        try
        {
            (counts, isComplete) = schema.Wrong.Overlaps(["ledger", "content", "file"]) ? (counts, false) : CheckRecords(schema.Wrong);
        }
        finally
        {
            storage.GetAwaiter().GetResult();
        }

        if (isComplete)
        {
            index.Compare(state.Replica.NameOfText);
        }

        return VerificationReport.Of(counts, [_schema, _lines, _replay, _files, _tables, _index, _database], _notices);
    }

    private (CheckedCounts Counts, bool IsComplete) CheckRecords(HashSet<string> wrong)
    {
        using var replay = new Replay(state.Replica, _replay, afterEachLine);
        var lines = new LineCheck(state.File, _lines, _notices, _claims);
        var files = new FileCheck(state.File, _files, _claims);
        var (kept, rows) = (0L, 0L);
        var filling = OnThread(() => replay.Run(() => Guarded(_tables, () => rows = CompareTables(wrong))));
        try
        {
            Guarded(_lines, () => replay.Feed(lines.Run()));
            Guarded(_files, () => kept = files.Run());
        }
        finally
        {
            filling.GetAwaiter().GetResult();
        }

        if (replay.StoppedAt is { } number)
        {
            _notices.Add(string.Create(CultureInfo.InvariantCulture, $"The tables were not compared, because line {number} of the ledger cannot be taken in."));
        }

        return (lines.Counts with { Redacted = lines.Counts.Redacted + files.Erased, Files = kept, Rows = rows }, replay.StoppedAt is null);
    }

    private long CompareTables(HashSet<string> wrong) =>
        TableCheck.Tables(state.Replica.Database).Where(t => !wrong.Contains(t)).Sum(Compare);

    private long Compare(string table) =>
        (table == SubjectTable.Name ? state.Replica.Subjects.CountStored() : null) ?? new TableCheck(state.Replica.Database, table, _tables).Run();

    private static Task OnThread(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Guarded(FaultList faults, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (Failure.IsDamage(e) || e is InvalidOperationException or InvalidCastException or ArgumentException or OverflowException)
        {
            // The other ones come from values of another type than their column's, which only a damaged page can hold.
            faults.Add(Damage.Of(e));
        }
    }
}
