namespace Amendments.Verification;

/// <summary>How much was checked.</summary>
public sealed record CheckedCounts
{
    /// <summary>Lines of the ledger.</summary>
    public long Lines { get; init; }

    /// <summary>The hash of the last line, 64 lower-case hexadecimal digits, which stands for the whole ledger; null when there is no line.</summary>
    public string? LastHash { get; init; }

    /// <summary>Words that lines refer to, those that are redacted included.</summary>
    public long Contents { get; init; }

    /// <summary>How many of the words and files are redacted: only their hash and the reason are left.</summary>
    public long Redacted { get; init; }

    /// <summary>Files that were kept, those that are redacted included.</summary>
    public long Files { get; init; }

    /// <summary>Rows of the tables that follow from the ledger.</summary>
    public long Rows { get; init; }

    /// <summary>Commits of the history.</summary>
    public long Commits { get; init; }

    /// <summary>Objects of the history: commits, folders, files and tags.</summary>
    public long Objects { get; init; }
}
