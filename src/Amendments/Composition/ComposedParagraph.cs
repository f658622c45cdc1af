using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>A paragraph of a composed draft.</summary>
/// <param name="Base">The paragraph of the draft that it is, or is a piece of; null for a new one.</param>
/// <param name="BaseRange">Which stretch of the base text its kept and deleted runs make up.</param>
/// <param name="Like">For a new one: the paragraph whose kind, level and style it takes; null for unnumbered text.</param>
/// <param name="Label">What is shown in front of it; empty for nothing.</param>
/// <param name="LabelSource">Whose that label is.</param>
/// <param name="Redline">Its words.</param>
/// <param name="Mark">What happens to its end.</param>
public sealed record ComposedParagraph(
    ParagraphId? Base, TextRange BaseRange, ParagraphId? Like, string Label, LabelSource LabelSource, Redline Redline, Mark Mark)
{
    /// <summary>Whether it stands as in the draft.</summary>
    public bool IsUnchanged => Mark.Kind == RunKind.Kept && Redline.IsUnchanged;

    /// <summary>The proposals that change it, each once, in the order in which they appear.</summary>
    public IEnumerable<Id<Proposals.Proposal>> Owners => Redline.Runs.Select(r => r.Owner).Append(Mark.Owner).OfType<Id<Proposals.Proposal>>().Distinct();
}
