namespace Amendments.Sqlite;

/// <content>Where records and their words stand in the ledger.</content>
public abstract partial class SqliteRecords
{
    /// <inheritdoc />
    public string? Erased(string sha256) => _submissions.Erased(sha256);

    /// <inheritdoc />
    public long? Line(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _records.Line(id);
    }

    /// <inheritdoc />
    public IReadOnlyList<KeptWords> Words(IReadOnlyCollection<long> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return _records.Words(lines);
    }
}
