using System.Globalization;
using Amendments.Sqlite.Files;
using Amendments.Verification;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Amendments.Sqlite.Checking;

/// <summary>Checks the full-text index: its entries against the words on record, and its own tables against each other.</summary>
internal sealed class IndexCheck(Database file, WordSums words, FaultList faults)
{
    private readonly Dictionary<long, ulong> _sums = [];
    private bool _isReadable = true;

    /// <summary>Reads the entries that the index has. It takes long, so it is done while the replica is being filled.</summary>
    public void ReadEntries() => Try(Read);

    /// <summary>Checks them, when the replica is complete.</summary>
    /// <param name="nameOf">What the text in a row of the texts that are searched belongs to: "P12".</param>
    public void Compare(Func<long, string> nameOf)
    {
        if (_isReadable)
        {
            Try(() =>
            {
                CompareEntries(nameOf);
                CheckSizes();
                CheckData();
            });
        }
    }

    // An index that SQLite cannot read is a fault of the index, whatever it says of the whole file.
    private void Try(Action check)
    {
        try
        {
            check();
        }
        catch (WorkspaceException e) when (e.InnerException is SqliteException cause)
        {
            _isReadable = false;
            faults.Add(new Fault(FaultKind.Table, "full-text index", $"SQLite cannot read it: {cause.Message.TrimEnd('.')}.", "Searches.", Fault.Rebuild));
        }
    }

    private void Read()
    {
        file.Script("create virtual table temp.terms using fts5vocab(main, search, instance)");
        var (last, hash) = (Array.Empty<byte>(), words.Hash.Of([]));
        file.Scan("select term, doc, \"offset\" from temp.terms", row =>
        {
            var term = raw.sqlite3_column_blob(row, 0);
            if (!term.SequenceEqual(last))
            {
                (last, hash) = (term.ToArray(), words.Hash.Of(term));
            }

            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sums, raw.sqlite3_column_int64(row, 1), out _) +=
                SeededHash.With(hash, raw.sqlite3_column_int64(row, 2));
        });
    }

    private void CompareEntries(Func<long, string> nameOf)
    {
        foreach (var (id, text) in words.Texts)
        {
            if (_sums.GetValueOrDefault(id) != text.Sum)
            {
                Add(Text($"row {id}"), $"Its entries for {nameOf(id)} are not its words.", $"Searches for words of {nameOf(id)}.");
            }
        }

        foreach (var id in _sums.Keys.Where(k => !words.Texts.ContainsKey(k)).Order())
        {
            Add(Text($"row {id}"), "It has entries for a text that is not on record.", "Searches.");
        }
    }

    private void CheckSizes()
    {
        var seen = 0;
        foreach (var (id, size) in file.Stream("select id, sz from search_docsize", r => (r.GetInt64(0), r.Blob(1))))
        {
            seen++;
            if (!words.Texts.TryGetValue(id, out var text) || !Varint.Are(size, text.Count))
            {
                Add(Text($"table search_docsize, row {id}"), "The length of the text is another one.", "The order of what searches find.");
            }
        }

        if (seen < words.Texts.Count)
        {
            Add("table search_docsize", Text($"It has {seen} rows, and should have {words.Texts.Count}."), "The order of what searches find.");
        }
    }

    private void CheckData()
    {
        var data = file.Stream("select id, block from search_data", r => (Id: r.GetInt64(0), Block: r.Blob(1) ?? [])).Select(d => (d.Id, Block: d.Id <= SegmentList.Structure ? d.Block : [], BeginsTerm: SegmentList.BeginsTerm(d.Block))).ToList();
        var total = words.Texts.Values.Sum(t => (long)t.Count);
        if (data.Find(d => d.Id == SegmentList.Totals).Block is not { } totals || !(Varint.Are(totals, words.Texts.Count, total) || (totals.Length == 0 && total == 0)))
        {
            Add(Text($"table search_data, row {SegmentList.Totals}"), "The totals are not those of the texts on record.", "The order of what searches find.");
        }

        if (SegmentList.Read(data.Find(d => d.Id == SegmentList.Structure).Block) is not { } segments)
        {
            Add(Text($"table search_data, row {SegmentList.Structure}"), "The list of segments cannot be read.", "Searches.");
            return;
        }

        foreach (var id in data.Select(d => d.Id).Where(id => !segments.Has(id)))
        {
            Add(Text($"table search_data, row {id}"), "The row belongs to no segment.", "Nothing that is found; somebody put it there.");
        }

        if (data.Count(d => segments.IsLeaf(d.Id)) is var leaves && leaves != segments.Leaves)
        {
            Add("table search_data", Text($"{leaves} of {segments.Leaves} leaves are there."), "Searches.");
        }

        // A row for each leaf on which a term begins; the lowest bit of its page says something else.
        var indexed = file.Stream("select segid, pgno / 2 from search_idx", r => SegmentList.Row(r.GetInt64(0), r.GetInt64(1))).ToHashSet();
        indexed.SymmetricExceptWith(data.Where(d => segments.IsLeaf(d.Id) && d.BeginsTerm).Select(d => d.Id));
        if (indexed.Count > 0)
        {
            Add("table search_idx", Text($"{indexed.Count} of its rows are missing, or do not belong to a leaf."), "Searches.");
        }
    }

    private void Add(string where, string found, string affects) =>
        faults.Add(new Fault(FaultKind.Table, $"full-text index, {where}", found, affects, Fault.Rebuild));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
