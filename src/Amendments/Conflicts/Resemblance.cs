using Amendments.Comparison;

namespace Amendments.Conflicts;

/// <summary>Two requests that ask for almost the same at one place. They stay two requests, each with its own proponents.</summary>
/// <param name="First">The place of the one in the list of requests, from 0.</param>
/// <param name="Second">The place of the other, behind it.</param>
/// <param name="Kind">In what they differ.</param>
/// <param name="Difference">The words of the one against those of the other.</param>
public sealed record Resemblance(int First, int Second, ResemblanceKind Kind, Redline Difference);
