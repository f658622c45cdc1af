namespace Amendments.Sqlite.Files;

/// <summary>
/// Compares statements by their text. They are long, few, and differ in length, so a hash over all characters, asked for with each row that is written,
/// takes longer than it helps.
/// </summary>
internal sealed class SqlComparer : IEqualityComparer<string>
{
    /// <inheritdoc />
    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    /// <inheritdoc />
    public int GetHashCode(string obj) => HashCode.Combine(obj.Length, obj[obj.Length / 3], obj[obj.Length / 2]);
}
