using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>What SQLite itself cannot read, as a fault instead of an exception.</summary>
internal static class Damage
{
    /// <summary>The fault for what SQLite says.</summary>
    public static Fault Of(Exception failure) => new(
        FaultKind.Database, "workspace.db", $"SQLite cannot read it: {(failure.InnerException ?? failure).Message.TrimEnd('.')}.", "Everything that could not be read.", Fault.Restore);
}
