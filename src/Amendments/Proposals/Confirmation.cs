namespace Amendments.Proposals;

/// <summary>That a person chose one of the readings of a proposal.</summary>
/// <param name="Reading">Which one, from 1.</param>
/// <param name="By">Who chose.</param>
public sealed record Confirmation(int Reading, string By);
