using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Lays out what some paragraphs depend on, and nothing else. There it comes to what the whole draft laid out would.</summary>
public static class CompilePlace
{
    /// <summary>Compiles. Cost: the proposals on these paragraphs and those tied to them, and a pass over the draft.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <returns>The proposals with names and dates; positions, remarks and citations are left out.</returns>
    public static Compilation Run(IStore store, Draft draft, IReadOnlyCollection<ParagraphId> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var tied = new TiedProposals(
            draft,
            (tie, before) => store.Trail.Tied(draft.Id, tie, before),
            ids => store.Proposals(new ProposalFilter { Ids = ids }).Select(l => l.Proposal).Where(p => store.ShowsConfidential || !p.IsConfidential)).On(paragraphs);
        var sent = tied.Select(t => t.Proposal.Source?.Submission).OfType<Id<Submissions.Submission>>().Distinct().ToList();
        return new Compilation(
            draft, tied.Select(t => t.Proposal).ToValueList(), tied.Select(t => t.Resolution).ToValueList(), [], [],
            store.Participants().ToValueList(), store.Submissions(sent).ToValueList())
        {
            Hidden = store.ShowsConfidential ? Hidden.Nothing : new Hidden { Proposals = CountConfidential(store, draft, paragraphs) },
        };
    }

    private static int CountConfidential(IStore store, Draft draft, IReadOnlyCollection<ParagraphId> paragraphs) =>
        store.Proposals(new ProposalFilter { Draft = draft.Id, Paragraphs = [.. paragraphs], WithConfidential = true }).Count(l => l.Proposal.IsConfidential);
}
