namespace Amendments.Benchmarks.Processes;

/// <summary>One run of a program.</summary>
/// <param name="Whole">From its start to its end, by the clock.</param>
/// <param name="Processor">Processor time of the program and of starting it; zero where the system does not tell.</param>
/// <param name="Output">What it printed.</param>
internal readonly record struct Turn(TimeSpan Whole, TimeSpan Processor, string Output);
