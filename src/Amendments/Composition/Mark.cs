using Amendments.Comparison;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>What happens to the end of a paragraph: kept, put in (a new paragraph, or the first half of a split one), or struck (a deleted paragraph, or one merged with the next).</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Owner">The proposal that does it; null for a kept end.</param>
public readonly record struct Mark(RunKind Kind, Id<Proposal>? Owner = null);
