using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;
using Amendments.Submissions;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads submissions, remarks and files.</summary>
internal sealed class SubmissionQueries(Database database, LedgerTable ledger, bool showsConfidential)
{
    /// <summary>All submissions, by id.</summary>
    public List<Submission> All() => Read(null);

    /// <summary>Some submissions, by id.</summary>
    public List<Submission> Some(IEnumerable<Id<Submission>> ids) => Read($"[{string.Join(',', ids.Select(i => i.Number))}]");

    /// <summary>The remarks on a draft, or on one of its paragraphs, by id.</summary>
    public List<Remark> Remarks(Id<Draft> draft, ParagraphId? paragraph, bool withConfidential) => database.Read(() => Events<Event.RemarkMade>(database.Rows(
        """
        select k.entry
        from remark as k
        where k.draft_id = @draft and k.taken_back_entry is null
            and (@on is null or exists (select 1 from remark_paragraph as t where t.remark_id = k.id and t.draft_id = @of and t.paragraph = @on))
            and (@all or not exists (select 1 from submission as s where s.id = k.submission_id and s.is_confidential))
        order by k.id
        """,
        r => r.GetInt64(0),
        ("draft", draft.Number), ("on", paragraph?.Ordinal), ("of", paragraph?.Draft.Number), ("all", showsConfidential || withConfidential ? 1 : 0)))
        .ConvertAll(e => e.Remark));

    /// <summary>Some remarks.</summary>
    public List<Remark> Remarks(IEnumerable<long> numbers) => Events<Event.RemarkMade>(database.Rows(
        "select entry from remark where id in (select value from json_each(@numbers)) and taken_back_entry is null order by id",
        r => r.GetInt64(0),
        ("numbers", $"[{string.Join(',', numbers)}]"))).ConvertAll(e => e.Remark);

    /// <summary>The bytes of a file, or null.</summary>
    public byte[]? File(string sha256) =>
        database.Query<byte[]>("select bytes from file where sha256 = @sha256", new { sha256 }).SingleOrDefault();

    /// <summary>Why a file was erased, or null.</summary>
    public string? Erased(string sha256) =>
        database.Rows("select erased_reason from file where sha256 = @sha256", r => r.Text(0), ("sha256", sha256)).SingleOrDefault();

    private List<Submission> Read(string? ids) => database.Read(() =>
    {
        var rows = database.Rows(
            ids is null
                ? "select entry, coalesce(corrects, 0), is_confidential from submission where @ids is null order by id"
                : "select entry, coalesce(corrects, 0), is_confidential from submission where id in (select value from json_each(@ids)) order by id",
            r => (Entry: r.GetInt64(0), Corrects: r.GetInt32(1), IsConfidential: r.GetBoolean(2)),
            ("ids", ids));
        var events = ledger.Events(rows.ConvertAll(r => r.Entry));
        return rows.ConvertAll(r => ((Event.SubmissionAdded)events[r.Entry].Stands()).Submission with
        {
            Corrects = r.Corrects > 0 ? new Id<Submission>(r.Corrects) : null,
            IsConfidential = r.IsConfidential,
        });
    });

    private List<T> Events<T>(List<long> entries)
        where T : Event
    {
        var events = ledger.Events(entries);
        return entries.ConvertAll(e => (T)events[e].Stands());
    }
}
