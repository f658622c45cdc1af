using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments;

/// <summary>Which lines of the ledger have to do with what. Every member may throw a <see cref="WorkspaceException"/>.</summary>
public interface ITrail
{
    /// <summary>Those of some records of which nothing but the id may be said: they are confidential, or stand in a confidential submission. None when the store shows such.</summary>
    /// <param name="records">Their ids.</param>
    IReadOnlyList<string> Hidden(IReadOnlyCollection<string> records);

    /// <summary>The lines that a filter lets through, in order; one about a hidden record names nothing else. Cost: with numbers, those lines; otherwise a pass over the ledger.</summary>
    IReadOnlyList<LoggedLine> Lines(LedgerFilter filter);

    /// <summary>The lines that have to do with records, in order.</summary>
    /// <param name="records">Their ids, as <see cref="Subject"/> writes them.</param>
    IReadOnlyList<SubjectLine> About(IReadOnlyCollection<string> records);

    /// <summary>The records that lines have to do with, by line.</summary>
    IReadOnlyList<SubjectLine> Subjects(IReadOnlyCollection<long> lines);

    /// <summary>The proposals and remarks that are, or were, about one of some paragraphs, whatever became of them.</summary>
    IReadOnlyList<string> RecordsOn(IReadOnlyCollection<ParagraphId> paragraphs);

    /// <summary>The lines that may propose some words: the words stand in them one after the other, whatever stands between.</summary>
    /// <param name="words">The words.</param>
    IReadOnlyList<long> Proposing(string words);

    /// <summary>The lines that propose at least one of some words, the most alike first.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">At most so many lines.</param>
    IReadOnlyList<long> ProposingSome(string words, int most);

    /// <summary>The proposals on the table that are tied to a place of a draft; see <see cref="Composition.Ties"/>.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="tie">The place.</param>
    /// <param name="before">Only those that were made before this one; null for all.</param>
    IReadOnlyList<Id<Proposal>> Tied(Id<Draft> draft, string tie, Id<Proposal>? before);
}
