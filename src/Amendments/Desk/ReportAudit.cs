using Amendments.Audits;
using Amendments.History;
using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>Puts together who proposed what, when, in which document, and what became of it.</summary>
public static class ReportAudit
{
    /// <summary>Puts it together. Cost: a pass over the ledger, and one over the draft for each reading of each proposal in the report.</summary>
    /// <param name="store">The workspace; what is confidential is left out and counted, unless the store shows it.</param>
    /// <param name="head">How far the history goes; null when there is none.</param>
    /// <param name="query">What the report is wanted about.</param>
    /// <returns>The report; or everything in the query that is not there.</returns>
    public static Outcome<AuditReport> Run(IStore store, HistoryHead? head, AuditQuery query)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        var problems = new List<Problem>();
        var scope = Scope(store, query, problems);
        return problems.Count > 0
            ? Outcome<AuditReport>.Failed(problems)
            : Outcome<AuditReport>.Done(new AuditGathering(store, scope, MakeSeal.Run(store, head)).Gather());
    }

    private static AuditScope Scope(IStore store, AuditQuery query, List<Problem> problems)
    {
        if (query.Since > query.Until)
        {
            problems.Add(new Problem("since", "The period ends before it begins.", "Give the earlier day as its beginning."));
        }

        var draft = query.Draft is null && query.Paragraph is null ? null : Chosen(store, query.Draft, problems);
        return new AuditScope
        {
            Draft = draft,
            Place = query.Paragraph,
            Paragraphs = query.Paragraph is { } place && draft is not null ? FindPlace.Run(draft, place, problems) : null,
            By = query.By is { } name ? new ParticipantNames(store.Participants()).Find(name, "by", problems) : null,
            Since = query.Since,
            Until = query.Until,
        };
    }

    private static Draft? Chosen(IStore store, string? name, List<Problem> problems)
    {
        var found = ChooseDraft.Run(store, name);
        problems.AddRange(found.Problems);
        return found.Value;
    }
}
