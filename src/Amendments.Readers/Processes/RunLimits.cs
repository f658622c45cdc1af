namespace Amendments.Readers.Processes;

/// <summary>What the run of an outside program may cost; each limit names the attack or accident that it stops.</summary>
/// <param name="Time">How long it may run: stops a program that a crafted file sends into an endless loop.</param>
/// <param name="OutputBytes">How much it may write: stops a small file that unfolds to a text that fills the memory.</param>
public sealed record RunLimits(TimeSpan Time, int OutputBytes);
