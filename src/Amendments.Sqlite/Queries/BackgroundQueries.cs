using Amendments.Background;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;
using Amendments.Submissions;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads background documents and citations.</summary>
internal sealed class BackgroundQueries(Database database, LedgerTable ledger, bool showsConfidential)
{
    /// <summary>The documents, or those that name a tag, by id.</summary>
    public List<BackgroundSummary> All(Tag? tag) => database.Read(() =>
    {
        var tags = database.Rows(
            "select distinct background_id, scheme, code from background_tag",
            r => (Owner: r.GetInt32(0), Tag: new Tag(r.GetString(1), r.GetString(2)))).ToLookup(r => r.Owner, r => r.Tag);
        var all = database.Rows(
            """
            select id, title, publisher, channel, dated, sent, received, language, source_name, source_sha256, source_length, is_draft, sections
            from background
            order by id
            """,
            r => Summary(r, tags[r.GetInt32(0)].Order().ToValueList()));
        return tag is { } wanted ? all.FindAll(b => b.Tags.Contains(wanted)) : all;
    });

    /// <summary>A document, or null.</summary>
    public BackgroundDocument? Find(Id<BackgroundDocument> id) => database.Read(() =>
    {
        var entry = database.Rows("select entry from background where id = @id", r => r.GetInt64(0), ("id", id.Number));
        return entry.Count > 0 ? ((Event.BackgroundAdded)ledger.Events(entry)[entry[0]]).Document : null;
    });

    /// <summary>What proposals cite, in the order of the ledger.</summary>
    public List<CitedBackground> Citations(IEnumerable<Id<Proposal>> proposals) => database.Read(() => Cited(database.Rows(
        """
        select c.entry, c.cited_by, l.recorded_at, b.title, b.is_draft
        from citation as c
        join ledger as l on l.number = c.entry
        join background as b on b.id = c.background_id
        where c.proposal_id in (select value from json_each(@proposals))
        order by c.entry
        """,
        Read,
        ("proposals", $"[{string.Join(',', proposals.Select(p => p.Number))}]"))));

    /// <summary>Which proposals cite a document, in the order of the ledger; those that were taken back do not.</summary>
    public List<CitedBackground> Citations(Id<BackgroundDocument> background, bool withConfidential) => database.Read(() => Cited(database.Rows(
        """
        select c.entry, c.cited_by, l.recorded_at, b.title, b.is_draft
        from citation as c
        join ledger as l on l.number = c.entry
        join background as b on b.id = c.background_id
        join proposal as p on p.id = c.proposal_id
        where c.background_id = @background and p.taken_back_entry is null and (@all or not p.is_confidential)
        order by c.entry
        """,
        Read,
        ("background", background.Number), ("all", showsConfidential || withConfidential ? 1 : 0))));

    private List<CitedBackground> Cited(List<Row> rows)
    {
        var events = ledger.Events(rows.ConvertAll(r => r.Entry));
        return rows.ConvertAll(r =>
        {
            var cited = (Event.ProposalCited)events[r.Entry];
            return new CitedBackground(cited.Proposal, cited.Citation, r.Title, r.IsDraft, r.By, r.At);
        });
    }

    private static Row Read(ResultRow row) => new(
        row.GetInt64(0), row.GetString(1), LedgerTable.Time(row.GetString(2)), row.GetString(3), row.GetBoolean(4));

    private static BackgroundSummary Summary(ResultRow row, ValueList<Tag> tags) => new(
        new Id<BackgroundDocument>(row.GetInt32(0)),
        new BackgroundHeader(row.GetString(1), row.Text(2), row.Text(3), new SubmissionDates(Day.Read(row.Text(4)), Day.Read(row.Text(5)), Day.Read(row.Text(6))), row.GetString(7)),
        new SourceFile(row.GetString(8), row.GetString(9), row.GetInt64(10)), row.GetBoolean(11), row.GetInt32(12), tags);

    private sealed record Row(long Entry, string By, DateTimeOffset At, string Title, bool IsDraft);
}
