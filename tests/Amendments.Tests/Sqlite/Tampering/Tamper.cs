namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>One way of changing what a database holds behind the program's back.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Do">Does it.</param>
/// <param name="Where">What the place of the first fault must contain; any of them.</param>
internal sealed record Tamper(string Name, Action<RawDatabase> Do, params string[] Where)
{
    public override string ToString() => Name;
}
