using Amendments.Comparison;

namespace Amendments.Rendering;

/// <summary>A line of a finding.</summary>
/// <param name="Who">The proposals with their proponents, or a letter for an alternative.</param>
/// <param name="What">What they ask for, or what the alternative holds; empty for nothing.</param>
/// <param name="Difference">The words of the one against those of the other, where that is what there is to see.</param>
public sealed record FindingLine(string Who, string What, Redline? Difference = null);
