using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Scenarios;

namespace Amendments.Desk;

/// <summary>A composed paragraph with the owners of its words.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Words">Its words; joined they are its text.</param>
public sealed record OwnedParagraph(ComposedParagraph Paragraph, ValueList<OwnedWords> Words)
{
    /// <summary>The proposals that its words or its end come from, each once.</summary>
    public IEnumerable<Id<Proposal>> Owners => Words.Select(w => w.Owner).Append(Paragraph.Mark.Owner).OfType<Id<Proposal>>().Distinct();
}
