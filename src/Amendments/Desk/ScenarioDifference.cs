using Amendments.Comparison;

namespace Amendments.Desk;

/// <summary>A place that two scenarios leave differently.</summary>
/// <param name="Label">What is printed in front of it; empty for nothing.</param>
/// <param name="Redline">The other's words against these.</param>
public sealed record ScenarioDifference(string Label, Redline Redline);
