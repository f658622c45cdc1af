namespace Amendments.Proposals;

/// <summary>One way to understand an instruction.</summary>
/// <param name="Operation">What is asked for, so read.</param>
/// <param name="Because">Why it can be read so; empty when there is no other way.</param>
public sealed record Reading(Operation Operation, string Because = "");
