namespace Amendments.Desk;

/// <summary>How findings are accepted.</summary>
/// <param name="Reading">The reading that the actor chooses, from 1; null leaves an open proposal open.</param>
/// <param name="KeepUnresolved">Whether a proposal that does not fit the draft is recorded all the same, as it was received.</param>
public sealed record Acceptance(int? Reading = null, bool KeepUnresolved = false);
