using System.Buffers.Binary;

namespace Amendments.Sqlite.Checking;

/// <summary>Which segments a full-text index consists of, by its structure record (fts5_index.c, "Structure record"), and so which rows belong to it.</summary>
internal sealed class SegmentList
{
    /// <summary>The row of <c>search_data</c> with the totals.</summary>
    public const long Totals = 1;

    /// <summary>The row of <c>search_data</c> with the structure record.</summary>
    public const long Structure = 10;

    private const int CookieLength = 4;
    private const int BitsOfPage = 31;
    private const int BitsOfHeight = 5;

    private readonly Dictionary<long, (long First, long Last)> _pages = [];

    private SegmentList()
    {
    }

    /// <summary>How many leaves all segments have.</summary>
    public long Leaves { get; private set; }

    /// <summary>Reads the record; null when it is none.</summary>
    public static SegmentList? Read(ReadOnlySpan<byte> record)
    {
        var list = new SegmentList();
        var at = CookieLength;
        if (!Varint.TryRead(record, ref at, out var levels) || !Varint.TryRead(record, ref at, out var segments) || !Varint.TryRead(record, ref at, out _))
        {
            return null;
        }

        for (var level = 0L; level < levels; level++)
        {
            if (!Varint.TryRead(record, ref at, out _) || !Varint.TryRead(record, ref at, out var count) || !list.AddLevel(record, ref at, count))
            {
                return null;
            }
        }

        return at == record.Length && list._pages.Count == segments ? list : null;
    }

    /// <summary>Whether a row of <c>search_data</c> is one of this index.</summary>
    public bool Has(long row) => row is Totals or Structure || IsLeaf(row) || IsOf(row & ~(1L << (BitsOfPage + BitsOfHeight)) & ~(((1L << BitsOfHeight) - 1) << BitsOfPage));

    /// <summary>Whether a row of <c>search_data</c> is a leaf.</summary>
    public bool IsLeaf(long row) => (row >> BitsOfPage & ((1L << (BitsOfHeight + 1)) - 1)) == 0 && IsOf(row);

    /// <summary>The row of <c>search_data</c> that holds a leaf.</summary>
    public static long Row(long segment, long page) => (segment << (BitsOfPage + BitsOfHeight + 1)) + page;

    /// <summary>Whether a term begins on a leaf: then places of terms stand behind its entries, which end where its third and fourth byte say.</summary>
    public static bool BeginsTerm(ReadOnlySpan<byte> leaf) => leaf.Length > 4 && BinaryPrimitives.ReadUInt16BigEndian(leaf[2..]) < leaf.Length;

    private bool IsOf(long row) =>
        _pages.TryGetValue(row >> (BitsOfPage + BitsOfHeight + 1), out var pages) && (row & ((1L << BitsOfPage) - 1)) is var page && page >= pages.First && page <= pages.Last;

    private bool AddLevel(ReadOnlySpan<byte> record, ref int at, long count)
    {
        for (var i = 0L; i < count; i++)
        {
            if (!Varint.TryRead(record, ref at, out var segment) || !Varint.TryRead(record, ref at, out var first) || !Varint.TryRead(record, ref at, out var last)
                || last < first || !_pages.TryAdd(segment, (first, last)))
            {
                return false;
            }

            Leaves += last - first + 1;
        }

        return true;
    }
}
