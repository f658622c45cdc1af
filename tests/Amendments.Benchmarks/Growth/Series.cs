namespace Amendments.Benchmarks.Growth;

/// <summary>A line of a plot.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Points">Sizes, and the milliseconds that each took.</param>
internal sealed record Series(string Name, IReadOnlyList<(int Size, double Milliseconds)> Points);
