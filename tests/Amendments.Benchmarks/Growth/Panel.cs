namespace Amendments.Benchmarks.Growth;

/// <summary>A pair of axes with its lines.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Sizes">What the horizontal axis counts.</param>
/// <param name="Lines">The lines.</param>
internal sealed record Panel(string Title, string Sizes, IReadOnlyList<Series> Lines);
