using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>
/// Lays chosen proposals out on a draft, in the order of the ledger. Withdrawn ones are left out unless the filter asks for them. Remarks
/// come along where the choice is by paragraph, participant or submission: they have no operation, status or state. What is confidential
/// is left out and counted, unless the store shows it; then it also is when the filter names it.
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
        var all = store.Proposals(filter with { Draft = draft.Id, WithConfidential = true })
            .Select(l => l.Proposal)
            .Where(p => !p.IsWithdrawn || filter.Status == ProposalStatus.Withdrawn)
            .ToList();
        var proposals = all.Where(p => store.ShowsConfidential || !p.IsConfidential).ToValueList();
        var chosen = proposals.ToDictionary(p => p.Id);
        var resolutions = proposals.Select(p => Resolver.Resolve(p, draft, id => chosen.GetValueOrDefault(id) ?? FindProposal.Run(store, id).Value)).ToValueList();
        var hasRemarks = filter is { Ids: null, Operation: null, Status: null, State: null, Text: null };
        var remarks = hasRemarks ? Remarks(store, draft, filter, withConfidential: false) : [];
        var positions = store.Positions([.. chosen.Keys]);
        return new Compilation(
            draft, proposals, resolutions, remarks, positions.ToValueList(), store.Participants().ToValueList(), store.Submissions().ToValueList())
        {
            Hidden = store.ShowsConfidential ? Hidden.Nothing : new Hidden
            {
                Proposals = all.Count - proposals.Count,
                Remarks = hasRemarks ? Remarks(store, draft, filter, withConfidential: true).Count - remarks.Count : 0,
                Positions = store.Positions([.. chosen.Keys], withConfidential: true).Count - positions.Count,
            },
            Citations = store.Citations([.. proposals.Select(p => p.Id)]).ToValueList(),
        };
    }

    private static ValueList<Remark> Remarks(IStore store, Draft draft, ProposalFilter filter, bool withConfidential) => About(store, draft, filter.Paragraphs, withConfidential)
        .Where(r => filter.By is null || r.By == filter.By)
        .Where(r => filter.Submission is null || r.Source?.Submission == filter.Submission)
        .ToValueList();

    private static IEnumerable<Remark> About(IStore store, Draft draft, ValueList<ParagraphId>? paragraphs, bool withConfidential) => paragraphs is null
        ? store.Remarks(draft.Id, withConfidential: withConfidential)
        : paragraphs.SelectMany(p => store.Remarks(draft.Id, p, withConfidential)).DistinctBy(r => r.Id).OrderBy(r => r.Id);
}
