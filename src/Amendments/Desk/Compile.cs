using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>
/// Lays chosen proposals out on a draft, in the order of the ledger. Withdrawn ones are left out unless the filter asks for them. Remarks
/// come along where the choice is by paragraph, participant or submission: they have no operation, status or state.
/// </summary>
public static class Compile
{
    /// <summary>Compiles.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="filter">Which proposals; its draft is set to this one.</param>
    public static Compilation Run(IStore store, Draft draft, ProposalFilter filter)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(filter);
        var proposals = store.Proposals(filter with { Draft = draft.Id })
            .Select(l => l.Proposal)
            .Where(p => !p.IsWithdrawn || filter.Status == ProposalStatus.Withdrawn)
            .ToValueList();
        var chosen = proposals.ToDictionary(p => p.Id);
        var resolutions = proposals.Select(p => Resolver.Resolve(p, draft, id => chosen.GetValueOrDefault(id) ?? FindProposal.Run(store, id).Value)).ToValueList();
        return new Compilation(
            draft,
            proposals,
            resolutions,
            filter is { Ids: null, Operation: null, Status: null, State: null, Text: null } ? Remarks(store, draft, filter) : [],
            store.Positions([.. proposals.Select(p => p.Id)]).ToValueList(),
            store.Participants().ToValueList(),
            store.Submissions().ToValueList())
        {
            Citations = store.Citations([.. proposals.Select(p => p.Id)]).ToValueList(),
        };
    }

    private static ValueList<Remark> Remarks(IStore store, Draft draft, ProposalFilter filter) => About(store, draft, filter.Paragraphs)
        .Where(r => filter.By is null || r.By == filter.By)
        .Where(r => filter.Submission is null || r.Source?.Submission == filter.Submission)
        .ToValueList();

    private static IEnumerable<Remark> About(IStore store, Draft draft, ValueList<ParagraphId>? paragraphs) => paragraphs is null
        ? store.Remarks(draft.Id)
        : paragraphs.SelectMany(p => store.Remarks(draft.Id, p)).DistinctBy(r => r.Id).OrderBy(r => r.Id);
}
