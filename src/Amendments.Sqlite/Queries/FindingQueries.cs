using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Tables;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads findings, and what was taken back.</summary>
internal sealed class FindingQueries(Database database, LedgerTable ledger, SubjectTable subjects, bool showsConfidential)
{
    /// <summary>The findings that a filter lets through, by id; three queries however many there are.</summary>
    public List<QueuedFinding> All(FindingFilter filter) => database.Read(() =>
    {
        var asks = showsConfidential || filter.WithConfidential || filter.Ids is not null;
        if (!asks)
        {
            subjects.Complete();
        }

        var rows = database.Rows(
            $"""
            select f.entry, coalesce((select max(c.entry) from finding_correction as c where c.finding_id = f.id), 0),
                coalesce(f.decided_entry, 0), d.actor, d.recorded_at
            from finding as f
            left join ledger as d on d.number = f.decided_entry
            where {(filter.Ids is null ? "@ids is null" : "f.id in (select value from json_each(@ids))")}
                and (@submission is null or f.submission_id = @submission)
                and (@status is null or f.status = @status)
                and (@confidence is null or f.confidence = @confidence)
                and (@all or not exists (select 1 from submission as s where s.id = f.submission_id and s.is_confidential))
                and (@hidden or not exists (
                    with recursive part (finding_id) as (
                        select f.id
                        union
                        select cast(substr(s.record, 2) as integer)
                        {SplitFindings.Step}
                    )
                    select 1
                    {SplitFindings.BecameProposals}
                    join proposal as asked on asked.id = {SplitFindings.Proposal}
                    where asked.is_confidential
                ))
            order by f.id
            """,
            r => new Row(r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), r.Text(3), r.Text(4)),
            ("ids", filter.Ids is { } ids ? $"[{string.Join(',', ids.Select(i => i.Number))}]" : null), ("submission", filter.Submission?.Number),
            ("status", filter.Status is { } status ? Names<FindingStatus>.Of(status) : null),
            ("confidence", filter.Confidence is { } confidence ? Names<Confidence>.Of(confidence) : null),
            ("all", asks || filter.Submission is not null ? 1 : 0), ("hidden", asks ? 1 : 0));
        var events = ledger.Events([.. rows.SelectMany(r => new[] { r.Made, r.Corrected, r.Decided }).Where(number => number > 0)]);
        return rows.ConvertAll(r => Now(r, events));
    });

    /// <summary>A finding, or null.</summary>
    public QueuedFinding? Find(Id<Finding> id) => All(new FindingFilter { Ids = [id] }).SingleOrDefault();

    /// <summary>By whom and when a record was taken back, or null.</summary>
    public TakenBack? TakenBack(string id)
    {
        var rows = Table(id) is not { } sql || !int.TryParse(id.AsSpan(1), out var number) ? [] : database.Rows(
            sql, r => (Entry: r.GetInt64(0), By: r.GetString(1), At: r.GetString(2)), ("id", number));
        return rows is [var row]
            ? new TakenBack(id.ToUpperInvariant(), (ledger.Events([row.Entry])[row.Entry] as Event.FindingReopened)?.Finding, row.By, LedgerTable.Time(row.At))
            : null;
    }

    private static QueuedFinding Now(Row row, Dictionary<long, Event> events)
    {
        var made = ((Event.FindingMade)events[row.Made]).Finding;
        var now = row.Corrected > 0 ? made with { Content = ((Event.FindingCorrected)events[row.Corrected]).Content } : made;
        return row.Decided == 0
            ? new QueuedFinding(now, made.Content)
            : new QueuedFinding(now, made.Content, ((Event.FindingDecided)events[row.Decided]).Decision, row.By, LedgerTable.Time(row.At!));
    }

    private static string? Table(string id) => id.Length == 0 ? null : char.ToUpperInvariant(id[0]) switch
    {
        'P' => "select l.number, l.actor, l.recorded_at from proposal as t join ledger as l on l.number = t.taken_back_entry where t.id = @id",
        'R' => "select l.number, l.actor, l.recorded_at from remark as t join ledger as l on l.number = t.taken_back_entry where t.id = @id",
        'Q' => "select l.number, l.actor, l.recorded_at from position as t join ledger as l on l.number = t.taken_back_entry where t.id = @id",
        _ => null,
    };

    private sealed record Row(long Made, long Corrected, long Decided, string? By, string? At);
}
