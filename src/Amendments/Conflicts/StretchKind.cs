namespace Amendments.Conflicts;

/// <summary>What the proposals do to a stretch.</summary>
public enum StretchKind
{
    /// <summary>Nobody changes it.</summary>
    Kept,

    /// <summary>All who change it change it in the same way.</summary>
    Alike,

    /// <summary>It is changed in different ways.</summary>
    Different,
}
