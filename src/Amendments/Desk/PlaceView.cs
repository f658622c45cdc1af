using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Paragraphs with everything that was proposed for them and said about them.</summary>
/// <param name="Compilation">All proposals on the paragraphs that are on the table, laid out, with names and dates.</param>
/// <param name="Paragraphs">The paragraphs, in reading order.</param>
/// <param name="Proposals">The proposals, each by itself, in the order of the ledger.</param>
/// <param name="Withdrawn">The proposals on them that were withdrawn.</param>
public sealed record PlaceView(Compilation Compilation, ValueList<Paragraph> Paragraphs, ValueList<ProposalView> Proposals, ValueList<Proposal> Withdrawn)
{
    /// <summary>The draft.</summary>
    public Draft Draft => Compilation.Draft;

    /// <summary>The remarks on the paragraphs.</summary>
    public ValueList<Remark> Remarks => Compilation.Remarks;
}
