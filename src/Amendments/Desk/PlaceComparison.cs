using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Paragraphs as they are drafted beside what everybody proposes for them.</summary>
/// <param name="Compilation">Everything that is compared, on the whole draft.</param>
/// <param name="Paragraphs">The paragraphs, in reading order.</param>
/// <param name="Findings">What the requests on them have to do with each other.</param>
/// <param name="Remarks">The remarks on them.</param>
/// <param name="Withdrawn">The proposals on them that were withdrawn.</param>
/// <param name="Among">The participants that were asked for; none for all.</param>
public sealed record PlaceComparison(
    Compilation Compilation,
    ValueList<ParagraphComparison> Paragraphs,
    Findings Findings,
    ValueList<Remark> Remarks,
    ValueList<Proposal> Withdrawn,
    ValueList<Id<Participant>> Among)
{
    /// <summary>The draft.</summary>
    public Draft Draft => Compilation.Draft;

    /// <summary>The paragraphs to lay out: a single one in any case, of several those that somebody proposes something for.</summary>
    public IEnumerable<ParagraphComparison> Shown => Paragraphs.Where(p => Paragraphs.Count == 1 || p.Texts.Count > 0);

    /// <summary>The others, which stay as they are drafted.</summary>
    public IEnumerable<Paragraph> Quiet => Paragraphs.Except(Shown).Select(p => p.Paragraph);

    /// <summary>The proposals that are shown beside the paragraphs, each once, in the order of the ledger.</summary>
    public IEnumerable<Id<Proposal>> Proposals => Paragraphs.SelectMany(p => p.Texts).SelectMany(t => t.Proposals).Distinct().Order();

    /// <summary>Those of the participants asked for who propose nothing here.</summary>
    public IEnumerable<Id<Participant>> Silent => Among.Except(Proposals.SelectMany(p => Compilation.Proposal(p).Backers));
}
