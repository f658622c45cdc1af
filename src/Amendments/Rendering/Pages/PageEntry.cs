using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Rendering.Pages;

/// <summary>A composed paragraph on the page, with what is said about it.</summary>
/// <param name="Composed">The paragraph.</param>
/// <param name="Like">The paragraph of the draft that it is, or looks like; null for unnumbered new text.</param>
/// <param name="Name">How the page refers to it: "22", "30 (a)", "81 bis".</param>
/// <param name="Anchor">Its id on the page.</param>
internal sealed record PageEntry(ComposedParagraph Composed, Paragraph? Like, string Name, string Anchor)
{
    public ParagraphKind Kind => Like?.Kind ?? ParagraphKind.Text;

    /// <summary>The proposals that are shown in full here.</summary>
    public List<Id<Proposal>> Proposals { get; } = [];

    /// <summary>The proposals that touch it and are shown in full further up.</summary>
    public List<Id<Proposal>> Elsewhere { get; } = [];

    /// <summary>The remarks that are shown here.</summary>
    public List<Remark> Remarks { get; } = [];

    /// <summary>The remarks that are about it and stand at another place.</summary>
    public List<Remark> RemarksElsewhere { get; } = [];

    public bool IsQuiet => Composed.IsUnchanged && Proposals.Count + Elsewhere.Count + Remarks.Count + RemarksElsewhere.Count == 0;
}
