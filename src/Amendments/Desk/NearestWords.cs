namespace Amendments.Desk;

/// <summary>Proposed words that come near to others.</summary>
/// <param name="Words">The words.</param>
/// <param name="Record">The proposal or finding that they stand in.</param>
/// <param name="Line">The line of the ledger that holds them.</param>
public sealed record NearestWords(string Words, string Record, long Line);
