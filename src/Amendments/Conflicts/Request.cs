using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Conflicts;

/// <summary>Something that can be granted or not, and everybody who asks for it: the same edits are one request, however many propose them.</summary>
/// <param name="Asked">The parts of proposals that come to it, in their order.</param>
/// <param name="Edits">The edits, which stand or fall together; empty for a request to keep the text.</param>
/// <param name="Kept">The paragraphs that it asks to keep as they are.</param>
/// <param name="IsRewrite">Whether everybody who asks for it words a sentence or a paragraph anew, instead of naming words.</param>
public sealed record Request(ValueList<ProposalPart> Asked, ValueList<Edit> Edits, ValueList<ParagraphId> Kept, bool IsRewrite)
{
    /// <summary>The proposals that ask for it, each once, in their order.</summary>
    public IEnumerable<Id<Proposal>> Proposals => Asked.Select(a => a.Proposal).Distinct();

    /// <summary>Whether a proposal asks for it.</summary>
    public bool IsOf(Id<Proposal> proposal) => Asked.Any(a => a.Proposal == proposal);

    /// <summary>The paragraphs that it changes, stands behind, or asks to keep.</summary>
    public IEnumerable<ParagraphId> Paragraphs => Edits.SelectMany(Places.Of).Concat(Kept).Distinct();
}
