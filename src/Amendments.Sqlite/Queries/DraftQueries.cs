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
    public Paper? Paper() => database
        .Rows("select id, title from paper", r => new Paper(new Id<Paper>(r.GetInt32(0)), r.GetString(1))).SingleOrDefault();

    /// <summary>All drafts, by id.</summary>
    public List<DraftSummary> All() => database.Read(() =>
    {
        var corrigenda = database.Rows(
            "select draft_id, symbol, date from corrigendum order by draft_id, ordinal",
            r => KeyValuePair.Create(r.GetInt32(0), new Corrigendum(r.GetString(1), Day.Read(r.Text(2)))));
        return database.Rows(
            """
            select id, symbol, title, date, language, source_name, source_sha256, source_length, numbered
            from draft
            order by id
            """,
            r => new DraftSummary(
                new Id<Draft>(r.GetInt32(0)),
                new DraftHeader(r.GetString(1), r.GetString(2), Day.Read(r.Text(3)), r.GetString(4), corrigenda.Where(c => c.Key == r.GetInt32(0)).Select(c => c.Value).ToValueList()),
                new SourceFile(r.GetString(5), r.GetString(6), r.GetInt64(7)),
                r.GetInt32(8)));
    });

    /// <summary>A draft, or null.</summary>
    public Draft? Find(Id<Draft> id)
    {
        ForgetIfOthersWrote();
        if (_kept.TryGetValue(id, out var kept))
        {
            return kept;
        }

        var entry = database.Rows("select entry from draft where id = @id", r => r.GetInt64(0), ("id", id.Number));
        return entry.Count > 0 && ledger.Events(entry)[entry[0]] is Event.DraftImported imported ? Keep(imported) : null;
    }

    /// <summary>Makes a draft and keeps it.</summary>
    public Draft Keep(Event.DraftImported imported) =>
        _kept[imported.Id] = DraftAssembly.Assemble(imported.Id, imported.Paper, imported.Header, imported.Source, imported.Printed);

    /// <summary>Forgets the drafts that were read: a transaction was undone, or words were erased.</summary>
    public void Forget() => _kept.Clear();

    /// <summary>Forgets them when somebody else wrote since; another program may have erased words.</summary>
    /// <returns>Whether somebody did.</returns>
    public bool ForgetIfOthersWrote()
    {
        if (database.IsInTransaction)
        {
            return false;
        }

        var version = database.Number("pragma data_version");
        if (version == _version)
        {
            return false;
        }

        Forget();
        _version = version;
        return true;
    }
}
