using System.Globalization;
using Amendments.Sqlite.Files;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>SQLite's own checks of the file: pages, indexes, constraints, references.</summary>
internal sealed class IntegrityCheck(Database file, FaultList faults)
{
    private const string AllRight = "ok";

    /// <summary>Runs them.</summary>
    public void Run()
    {
        foreach (var message in file.Stream($"pragma integrity_check({FaultList.MostListed})", r => r.GetString(0)).Where(m => m != AllRight))
        {
            faults.Add(message.Contains("FTS5", StringComparison.Ordinal)
                ? new Fault(FaultKind.Table, "full-text index", $"SQLite says: {message.TrimEnd('.')}.", "Searches.", Fault.Rebuild)
                : new Fault(FaultKind.Database, "workspace.db", $"SQLite says: {message.TrimEnd('.')}.", "Whatever is read by way of it.", Fault.Restore));
        }

        foreach (var (table, row, parent) in file.Stream("pragma foreign_key_check", r => (r.GetString(0), r.IsNull(1) ? null : (long?)r.GetInt64(1), r.GetString(2))))
        {
            var where = row is null ? $"table {table}" : string.Create(CultureInfo.InvariantCulture, $"table {table}, row {row}");
            faults.Add(new Fault(FaultKind.Table, where, $"It refers to a row of table {parent} that is not there.", "What queries read there.", Fault.Rebuild));
        }
    }
}
