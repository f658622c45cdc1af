namespace Amendments.Desk;

/// <summary>One thing that a correction changed, in words.</summary>
/// <param name="Field">What: "wording", "authors", "passage".</param>
/// <param name="Before">What it was; empty when there was nothing.</param>
/// <param name="After">What it is; empty when there is nothing.</param>
public sealed record FieldChange(string Field, string Before, string After);
