using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Two proposals, the one against the other.</summary>
/// <param name="Compilation">The two, on their draft.</param>
/// <param name="First">The one that counts as "before".</param>
/// <param name="Second">The other.</param>
/// <param name="Texts">The paragraphs that both are about, in reading order.</param>
/// <param name="Findings">What their requests have to do with each other.</param>
public sealed record ProposalComparison(Compilation Compilation, Proposal First, Proposal Second, ValueList<ComparedText> Texts, Findings Findings)
{
    /// <summary>Whether both would leave all these paragraphs alike.</summary>
    public bool IsSame => Texts.All(t => t.IsAlike);
}
