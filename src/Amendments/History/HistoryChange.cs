namespace Amendments.History;

/// <summary>A file of the history that is written or removed.</summary>
/// <param name="Path">Its path, "/" between its parts; one that ends with "/" is a folder to be removed with everything in it.</param>
/// <param name="Content">Everything that stands in it from then on; null when it is removed. Removing what is not there is nothing.</param>
public sealed record HistoryChange(string Path, string? Content);
