using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>A request to keep a paragraph as it is.</summary>
/// <param name="Paragraph">The paragraph; a heading stands for its section.</param>
/// <param name="Proposal">Whose request it is.</param>
public sealed record RetainedParagraph(ParagraphId Paragraph, Id<Proposal> Proposal);
