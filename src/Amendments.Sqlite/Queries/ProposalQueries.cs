using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Lines;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads proposals, and what was said of them.</summary>
internal sealed class ProposalQueries(Database database, LedgerTable ledger)
{
    /// <summary>The proposals that a filter lets through, by id; three queries however many there are.</summary>
    public List<ListedProposal> All(ProposalFilter filter) => database.Read(() =>
    {
        var conditions = new ProposalConditions(filter);
        var rows = database.Query<Row>(
            $"""
            select p.entry as Entry, p.confirmed_reading as ConfirmedReading, p.confirmed_by as ConfirmedBy, p.is_withdrawn as IsWithdrawn, r.state as State
            from proposal as p
            join resolution as r on r.proposal_id = p.id and r.draft_id = p.draft_id
            {conditions.Where}
            order by p.id
            """,
            conditions.Values);
        var events = ledger.Events(rows.Select(r => r.Entry));
        return rows.ConvertAll(r => new ListedProposal(Now((Event.ProposalMade)events[r.Entry], r), Names<ResolutionState>.Read(r.State)));
    });

    /// <summary>A proposal, or null.</summary>
    public Proposal? Find(Id<Proposal> id) => All(new ProposalFilter { Ids = [id] }).SingleOrDefault()?.Proposal;

    /// <summary>The positions on proposals, by id.</summary>
    public List<Position> Positions(IEnumerable<Id<Proposal>> proposals) => database.Read(() =>
    {
        var entries = database.Query<long>(
            "select entry from position where proposal_id in (select value from json_each(@proposals)) order by id",
            new { proposals = $"[{string.Join(',', proposals.Select(p => p.Number))}]" });
        var events = ledger.Events(entries);
        return entries.ConvertAll(e => ((Event.PositionTaken)events[e]).Position);
    });

    private static Proposal Now(Event.ProposalMade made, Row row) => made.Proposal with
    {
        Confirmed = row.ConfirmedReading is { } reading ? new Confirmation((int)reading, row.ConfirmedBy!) : null,
        IsWithdrawn = row.IsWithdrawn != 0,
    };

    private sealed class Row
    {
        public long Entry { get; set; }

        public long? ConfirmedReading { get; set; }

        public string? ConfirmedBy { get; set; }

        public long IsWithdrawn { get; set; }

        public string State { get; set; } = string.Empty;
    }
}
