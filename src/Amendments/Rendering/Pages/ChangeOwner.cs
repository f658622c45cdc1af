namespace Amendments.Rendering.Pages;

/// <summary>How a change says whose it is.</summary>
/// <param name="Key">What <c>data-proposal</c> holds: "P3", or a neutral number.</param>
/// <param name="Title">What shows when a reader points at the change; null for nothing.</param>
/// <param name="Tag">A short name to print behind the change; null for none.</param>
/// <param name="Class">The class of its colour; null for none.</param>
/// <param name="Anchor">Where the tag leads to; null for nowhere.</param>
internal sealed record ChangeOwner(string Key, string? Title, string? Tag = null, string? Class = null, string? Anchor = null);
