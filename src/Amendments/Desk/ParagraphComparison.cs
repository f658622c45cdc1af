using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>A paragraph beside every text that is proposed for it.</summary>
/// <param name="Paragraph">The paragraph as it is drafted.</param>
/// <param name="Texts">The proposed texts, each once however many propose it, in the order of the ledger.</param>
public sealed record ParagraphComparison(Paragraph Paragraph, ValueList<ProposedText> Texts);
