using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Lays what everybody proposes for a paragraph side by side, and says what is the same, what goes together and what does not.</summary>
public static class ComparePlace
{
    /// <summary>Compares.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="place">Which paragraphs, as <see cref="TargetNotation"/> reads them.</param>
    /// <param name="by">The participants to compare, by name; none for all.</param>
    /// <returns>The comparison; or why there is no such place or participant.</returns>
    public static Outcome<PlaceComparison> Run(IStore store, Draft draft, string place, IEnumerable<string> by)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(by);
        var problems = new List<Problem>();
        var paragraphs = FindPlace.Run(draft, place, problems);
        var among = CompileBy.Participants(store, by, problems);
        if (problems.Count > 0)
        {
            return Outcome<PlaceComparison>.Failed(problems);
        }

        var compilation = CompileBy.Run(store, draft, among);
        var requests = Enumerable.Range(0, compilation.Requests.Count).Where(i => compilation.Requests[i].Paragraphs.Any(paragraphs.Contains)).ToList();
        var texts = new ProposedTexts(compilation);
        var withdrawn = store.Proposals(new ProposalFilter { Draft = draft.Id, Paragraphs = paragraphs, Status = ProposalStatus.Withdrawn })
            .Select(l => l.Proposal).Where(p => among.Count == 0 || p.Backers.Any(among.Contains));
        return Outcome<PlaceComparison>.Done(new PlaceComparison(
            compilation,
            paragraphs.Select(id => new ParagraphComparison(draft[id], texts.For(id))).ToValueList(),
            Findings.Of(compilation, requests),
            compilation.Remarks.Where(r => Locator.Touches(r.Target, draft).Any(paragraphs.Contains)).ToValueList(),
            withdrawn.ToValueList(),
            among));
    }
}
