namespace Amendments.Comparison;

/// <summary>What happens to a run of text.</summary>
public enum RunKind
{
    /// <summary>It stays.</summary>
    Kept,

    /// <summary>It is struck.</summary>
    Deleted,

    /// <summary>It is put in.</summary>
    Inserted,
}
