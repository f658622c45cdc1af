namespace Amendments.Git;

/// <summary>What was published.</summary>
/// <param name="Remote">Where.</param>
/// <param name="Lines">The number of the last line that is there now.</param>
/// <param name="Before">How many commits were there before; null when what was there was another past and was replaced.</param>
/// <param name="Commit">The last commit.</param>
public sealed record PublishedHistory(string Remote, long Lines, long? Before, string Commit);
