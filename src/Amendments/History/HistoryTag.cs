namespace Amendments.History;

/// <summary>A name that a commit gets for good.</summary>
/// <param name="Name">The name: "D1".</param>
/// <param name="Message">What it marks, in words.</param>
public sealed record HistoryTag(string Name, string Message);
