using System.Globalization;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>All checks of a database, on two threads: one reads and checks what was recorded, the other makes the tables from it and compares them.</summary>
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
        var counts = new CheckedCounts();
        if (!schema.Wrong.Overlaps(["ledger", "content", "file"]))
        {
            counts = CheckRecords(schema.Wrong);
        }

        Guarded(_database, new IntegrityCheck(state.File, _database).Run);
        return VerificationReport.Of(counts, [_schema, _lines, _replay, _files, _tables, _index, _database], _notices);
    }

    private CheckedCounts CheckRecords(HashSet<string> wrong)
    {
        using var replay = new Replay(state.Replica, _replay, afterEachLine);
        var lines = new LineCheck(state.File, _lines, _notices, _claims);
        var index = new IndexCheck(state.File, state.Replica.Words, _index);
        var (files, rows) = (0L, 0L);
        var filling = Task.Factory.StartNew(
            () => replay.Run(() => Guarded(_tables, () => rows = CompareTables(wrong))), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            Guarded(_lines, () => replay.Feed(lines.Run()));
            Guarded(_files, () => files = new FileCheck(state.File, _files, _claims).Run());
            index.ReadEntries();
        }
        finally
        {
            filling.GetAwaiter().GetResult();
        }

        if (replay.StoppedAt is { } number)
        {
            _notices.Add(string.Create(CultureInfo.InvariantCulture, $"The tables were not compared, because line {number} of the ledger cannot be taken in."));
        }
        else
        {
            index.Compare(state.Replica.NameOfText);
        }

        return lines.Counts with { Files = files, Rows = rows };
    }

    private long CompareTables(HashSet<string> wrong) =>
        TableCheck.Tables(state.Replica.Database).Where(t => !wrong.Contains(t)).Sum(t => new TableCheck(state.Replica.Database, t, _tables).Run());

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
