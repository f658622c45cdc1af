using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Comparison;

/// <summary>A stretch of a redline.</summary>
/// <param name="Kind">What happens to it.</param>
/// <param name="Text">Its words; never empty.</param>
/// <param name="Owner">The proposal that changes it; null for kept text and for a plain comparison.</param>
/// <param name="IsSupplied">Whether an editor supplied it (a joining blank, a full stop) and the proposal does not say it.</param>
public sealed record Run(RunKind Kind, FormattedText Text, Id<Proposal>? Owner = null, bool IsSupplied = false);
