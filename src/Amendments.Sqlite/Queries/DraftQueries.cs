using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads the paper and its drafts, and keeps the drafts that were read.</summary>
internal sealed class DraftQueries(Database database, LedgerTable ledger)
{
    private readonly Dictionary<Id<Draft>, Draft> _kept = [];
    private long _version;

    /// <summary>The paper, or null when none was opened yet.</summary>
    public Paper? Paper() => database.Query<PaperRow>("select id as Id, title as Title from paper")
        .Select(r => new Paper(new Id<Paper>((int)r.Id), r.Title)).SingleOrDefault();

    /// <summary>All drafts, by id.</summary>
    public List<DraftSummary> All() => database.Read(() =>
    {
        var corrigenda = database.Query<CorrigendumRow>(
            "select draft_id as DraftId, symbol as Symbol, date as Date from corrigendum order by draft_id, ordinal").ToLookup(r => r.DraftId);
        return database.Query<DraftRow>(
            """
            select id as Id, symbol as Symbol, title as Title, date as Date, language as Language, source_name as SourceName,
                source_sha256 as SourceSha256, source_length as SourceLength, numbered as Numbered
            from draft
            order by id
            """).ConvertAll(r => Summary(r, corrigenda[r.Id]));
    });

    /// <summary>A draft, or null.</summary>
    public Draft? Find(Id<Draft> id)
    {
        ForgetIfOthersWrote();
        if (_kept.TryGetValue(id, out var kept))
        {
            return kept;
        }

        var entry = database.Query<long>("select entry from draft where id = @id", new { id = id.Number });
        return entry.Count > 0 && ledger.Events(entry)[entry[0]] is Event.DraftImported imported ? Keep(imported) : null;
    }

    /// <summary>Makes a draft and keeps it.</summary>
    public Draft Keep(Event.DraftImported imported) =>
        _kept[imported.Id] = DraftAssembly.Assemble(imported.Id, imported.Paper, imported.Header, imported.Source, imported.Printed);

    /// <summary>Forgets the drafts that were read: a transaction was undone, or words were erased.</summary>
    public void Forget() => _kept.Clear();

    /// <summary>Forgets them when somebody else wrote since; another program may have erased words.</summary>
    public void ForgetIfOthersWrote()
    {
        if (database.IsInTransaction)
        {
            return;
        }

        var version = database.Number("pragma data_version");
        if (version != _version)
        {
            Forget();
            _version = version;
        }
    }

    private static DraftSummary Summary(DraftRow row, IEnumerable<CorrigendumRow> corrigenda)
    {
        var header = new DraftHeader(
            row.Symbol, row.Title, Day.Read(row.Date), row.Language, corrigenda.Select(c => new Corrigendum(c.Symbol, Day.Read(c.Date))).ToValueList());
        return new DraftSummary(new Id<Draft>((int)row.Id), header, new SourceFile(row.SourceName, row.SourceSha256, row.SourceLength), (int)row.Numbered);
    }

    private sealed class PaperRow
    {
        public long Id { get; set; }

        public string Title { get; set; } = string.Empty;
    }

    private sealed class DraftRow
    {
        public long Id { get; set; }

        public string Symbol { get; set; } = string.Empty;

        public string Title { get; set; } = string.Empty;

        public string? Date { get; set; }

        public string Language { get; set; } = string.Empty;

        public string SourceName { get; set; } = string.Empty;

        public string SourceSha256 { get; set; } = string.Empty;

        public long SourceLength { get; set; }

        public long Numbered { get; set; }
    }

    private sealed class CorrigendumRow
    {
        public long DraftId { get; set; }

        public string Symbol { get; set; } = string.Empty;

        public string? Date { get; set; }
    }
}
