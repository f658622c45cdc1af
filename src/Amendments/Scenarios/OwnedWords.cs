using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Scenarios;

/// <summary>Words of a composed text and whose they are.</summary>
/// <param name="Text">The words.</param>
/// <param name="Owner">The proposal that they come from; null for the draft.</param>
/// <param name="IsSupplied">Whether the editor supplied them to make the proposal fit: a blank, a full stop.</param>
public sealed record OwnedWords(FormattedText Text, Id<Proposal>? Owner, bool IsSupplied);
