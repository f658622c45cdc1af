using Amendments.Ledger;
using Amendments.Sqlite.Checking;
using Amendments.Sqlite.Files;
using Amendments.Verification;

namespace Amendments.Sqlite;

/// <summary>
/// Recomputes everything that the database of a workspace claims: each line's hash, the words and files that lines name, the schema, and every
/// table from the ledger. It reads one state of the file, writes nothing and repairs nothing. What a person who can write the file
/// rewrote consistently, tables included, it cannot notice; the history beside it can.
/// </summary>
public static class SqliteVerification
{
    /// <summary>Verifies the database in a folder.</summary>
    /// <param name="folder">The folder of a workspace.</param>
    /// <param name="afterEachLine">Looks at what the tables hold after each line of the ledger, in order; on another thread than the caller's.</param>
    /// <exception cref="WorkspaceException">There is no workspace, it cannot be read, or it is of another version of this program.</exception>
    public static VerificationReport Run(string folder, Action<IRecords, Entry>? afterEachLine = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var path = WorkspaceFile.In(folder);
        WorkspaceFile.CheckExists(path);
        try
        {
            using var state = OneState.Open(path);
            return new WholeCheck(state, afterEachLine).Run();
        }
        catch (Exception e) when (Failure.IsDamage(e))
        {
            var faults = new FaultList();
            faults.Add(Damage.Of(e));
            return VerificationReport.Of(new CheckedCounts(), [faults], []);
        }
    }
}
