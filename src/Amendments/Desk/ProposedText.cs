using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>What a paragraph would become with one proposal, or with several that ask for the same.</summary>
/// <param name="Proposals">The proposals, in the order of the ledger.</param>
/// <param name="Reading">Which reading it is, from 1, where the proposal is open; otherwise null.</param>
/// <param name="Resolution">What the first of them comes to.</param>
/// <param name="Text">The paragraph with its changes and the new paragraphs behind it; empty where the proposal does not fit the draft.</param>
public sealed record ProposedText(ValueList<Id<Proposal>> Proposals, int? Reading, Resolution Resolution, ValueList<ComposedParagraph> Text)
{
    /// <summary>Whether the words of the paragraph stay as they are; there may be new paragraphs behind it.</summary>
    public bool KeepsWords => Resolution.Fits && Text.Where(p => p.Base is not null).All(p => p.IsUnchanged);

    /// <summary>What there is to read: the paragraph, if it changes, and the new ones.</summary>
    public IEnumerable<ComposedParagraph> Changed => Text.Where(p => !KeepsWords || p.Base is null);
}
