namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>The full-text index by its own tables, and by its own commands.</summary>
internal sealed class IndexTampers(Original original, int seed)
{
    private const int BytesOfARow = 40;
    private const string Place = "full-text index";

    private readonly Random _random = new(seed);

    public IEnumerable<Tamper> All() => [.. Data(), .. Sizes(), .. Rest()];

    private IEnumerable<Tamper> Data()
    {
        foreach (var (id, length) in original.Rows("select id, length(block) from search_data").Select(r => (r[0], int.Parse(r[1], null))))
        {
            var bytes = Enumerable.Range(1, length).OrderBy(_ => _random.Next()).Take(BytesOfARow);
            foreach (var at in bytes)
            {
                yield return new Tamper($"search_data {id}: byte {at} of {length}", Changed(id, at), Place);
            }

            yield return new Tamper($"search_data {id} deleted", Guards.Sql($"delete from search_data where id = {id}"), Place);
            yield return new Tamper($"search_data {id} emptied", Guards.Sql($"update search_data set block = x'' where id = {id}"), Place);
            yield return new Tamper($"search_data {id} moved", Guards.Sql($"update search_data set id = id + 1000 where id = {id}"), Place);
            yield return new Tamper($"search_data {id} doubled", Guards.Sql($"insert into search_data select id + 77, block from search_data where id = {id}"), Place);
        }
    }

    private IEnumerable<Tamper> Sizes()
    {
        foreach (var id in original.Rows("select id from search_docsize").OrderBy(_ => _random.Next()).Take(8).Select(r => r[0]))
        {
            yield return new Tamper($"search_docsize {id}: another size", Guards.Sql($"update search_docsize set sz = x'7f' where id = {id}"), Place);
            yield return new Tamper($"search_docsize {id}: a byte more", Guards.Sql($"update search_docsize set sz = cast(sz || x'01' as blob) where id = {id}"), Place);
            yield return new Tamper($"search_docsize {id} deleted", Guards.Sql($"delete from search_docsize where id = {id}"), Place);
            yield return new Tamper($"search_docsize {id} moved", Guards.Sql($"update search_docsize set id = 9000 where id = {id}"), Place);
        }

        yield return new Tamper("search_docsize with a row more", Guards.Sql("insert into search_docsize values (9000, x'01')"), Place);
    }

    private IEnumerable<Tamper> Rest()
    {
        yield return new Tamper("search_idx emptied", Guards.Sql("delete from search_idx"), Place, "workspace.db");
        yield return new Tamper("search_idx with another page", Guards.Sql("update search_idx set pgno = pgno + 2"), Place, "workspace.db");
        yield return new Tamper("search_idx with another segment", Guards.Sql("update search_idx set segid = segid + 100"), Place, "workspace.db");
        yield return new Tamper("search_idx with a row more", Guards.Sql("insert into search_idx values (77, x'3041', 2)"), Place);
        yield return new Tamper("search_config with another version", Guards.Sql("update search_config set v = 5"), "search_config", Place);
        yield return new Tamper("search_config emptied", Guards.Sql("delete from search_config"), "search_config", Place);
        yield return new Tamper("search_config with a row more", Guards.Sql("insert into search_config values ('automerge', 2)"), "search_config");
        yield return new Tamper("a text more in the index", raw => raw.Run("insert into search (rowid, terms) values (9000, 'made up')"), Place);
        yield return new Tamper("words more for a text", raw => raw.Run("insert into search (rowid, terms) values (1, 'made up')"), Place);
        yield return new Tamper("the index emptied", raw => raw.Run("insert into search (search) values ('delete-all')"), Place);
        yield return new Tamper("a word taken out", raw => raw.Run("insert into search (search, rowid, terms) values ('delete', 1, 'outcome')"), Place);
    }

    /// <summary>
    /// Whatever the index answers: its entries, and for every term, those that were taken out included, what is found and in which order. What changes
    /// none of it is no change: FTS5 keeps marks of its own for what was taken out and for when to merge, and no answer comes from them.
    /// </summary>
    public static List<string> Answers(RawDatabase raw)
    {
        raw.Run("create virtual table temp.entries using fts5vocab(main, search, instance)");
        var entries = raw.Rows("select term, doc, \"offset\" from temp.entries");
        return
        [
            .. entries.Select(e => string.Join(' ', e)),
            .. entries.Select(e => e[0]).Concat(["unhelpful", "verbosity", "every", "year"]).Distinct().SelectMany(term =>
                raw.Rows("select rowid, rank from search where search match @term order by rank, rowid", ("@term", $"\"{term}\"")).Select(r => $"{term}: {string.Join(' ', r)}")),
        ];
    }

    private static Action<RawDatabase> Changed(string id, int at) => raw => raw.Without(() =>
    {
        var bytes = Convert.FromHexString(raw.Value($"select hex(block) from search_data where id = {id}"));
        bytes[at - 1] ^= 0x15;
        raw.Run($"update search_data set block = @block where id = {id}", ("@block", bytes));
    });
}
