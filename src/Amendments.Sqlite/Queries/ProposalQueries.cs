using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Lines;
using Amendments.Submissions;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads proposals, and what was said of them.</summary>
internal sealed class ProposalQueries(Database database, LedgerTable ledger, bool showsConfidential)
{
    /// <summary>The proposals that a filter lets through, by id; three queries however many there are.</summary>
    public List<ListedProposal> All(ProposalFilter filter) => database.Read(() =>
    {
        var conditions = new ProposalConditions(filter, showsConfidential);
        var rows = database.Rows(
            $"""
            select p.entry, coalesce(p.confirmed_reading, 0), p.confirmed_by, p.is_withdrawn, p.is_confidential, r.state
            from proposal as p
            join resolution as r on r.proposal_id = p.id and r.draft_id = p.draft_id
            {conditions.Where}
            order by p.id
            """,
            r => new Row(r.GetInt64(0), r.GetInt32(1), r.Text(2), r.GetBoolean(3), r.GetBoolean(4), r.GetString(5)),
            [.. conditions.Values]);
        var events = ledger.Events(rows.ConvertAll(r => r.Entry));
        return rows.ConvertAll(r => new ListedProposal(Now(((Event.ProposalMade)events[r.Entry].Stands()), r), Names<ResolutionState>.Read(r.State)));
    });

    /// <summary>A proposal, or null.</summary>
    public Proposal? Find(Id<Proposal> id) => All(new ProposalFilter { Ids = [id] }).SingleOrDefault()?.Proposal;

    /// <summary>The positions on proposals, by id.</summary>
    public List<Position> Positions(IEnumerable<Id<Proposal>> proposals, bool withConfidential) => database.Read(() =>
    {
        var entries = database.Rows(
            "select entry from position where proposal_id in (select value from json_each(@proposals)) and taken_back_entry is null order by id",
            r => r.GetInt64(0),
            ("proposals", $"[{string.Join(',', proposals.Select(p => p.Number))}]"));
        var (events, confidential) = (ledger.Events(entries), showsConfidential || withConfidential ? [] : Confidential());
        return entries.ConvertAll(e => ((Event.PositionTaken)events[e].Stands()).Position).FindAll(p => p.Source is null || !confidential.Contains(p.Source.Submission));
    });

    private HashSet<Id<Submission>> Confidential() =>
        [.. database.Rows("select id from submission where is_confidential", r => new Id<Submission>(r.GetInt32(0)))];

    private static Proposal Now(Event.ProposalMade made, Row row) => made.Proposal with
    {
        Confirmed = row.ConfirmedBy is { } by ? new Confirmation(row.ConfirmedReading, by) : null,
        IsWithdrawn = row.IsWithdrawn,
        IsConfidential = row.IsConfidential,
    };

    private sealed record Row(long Entry, int ConfirmedReading, string? ConfirmedBy, bool IsWithdrawn, bool IsConfidential, string State);
}
