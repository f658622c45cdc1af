namespace Amendments.Readers.Processes;

/// <summary>What the run of an outside program gave.</summary>
/// <param name="End">How it came to its end.</param>
/// <param name="ExitCode">Its exit code; -1 when it was stopped.</param>
/// <param name="Output">What it wrote to standard output; empty when it was stopped.</param>
/// <param name="Error">The beginning of what it wrote to standard error.</param>
public sealed record RunResult(RunEnd End, int ExitCode, byte[] Output, string Error);
