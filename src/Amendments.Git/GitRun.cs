namespace Amendments.Git;

/// <summary>What came of running the program git.</summary>
/// <param name="IsDone">Whether it did what was asked.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it said of its failure.</param>
public sealed record GitRun(bool IsDone, string Output, string Error);
