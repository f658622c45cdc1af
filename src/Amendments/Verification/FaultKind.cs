namespace Amendments.Verification;

/// <summary>What of a workspace a fault is in, in the order in which faults are told.</summary>
public enum FaultKind
{
    /// <summary>The database file itself: SQLite cannot read it, or finds its pages or indexes out of order.</summary>
    Database,

    /// <summary>The tables, indexes and triggers that the file should have.</summary>
    Schema,

    /// <summary>A line of the ledger.</summary>
    Ledger,

    /// <summary>Words that a line refers to.</summary>
    Content,

    /// <summary>A file that was kept.</summary>
    File,

    /// <summary>A table that follows from the ledger, the full-text index included.</summary>
    Table,

    /// <summary>The history beside the database.</summary>
    History,
}
