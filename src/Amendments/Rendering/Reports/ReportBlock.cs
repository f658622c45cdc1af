using Amendments.Rendering.Tables;
using Amendments.Rendering.Timelines;

namespace Amendments.Rendering.Reports;

/// <summary>A piece of a report, in reading order. A closed set.</summary>
public abstract record ReportBlock
{
    private ReportBlock()
    {
    }

    /// <summary>A heading.</summary>
    /// <param name="Level">Its level, from 1.</param>
    /// <param name="Words">What it says.</param>
    /// <param name="Anchor">What leads to it.</param>
    public sealed record Heading(int Level, string Words, string Anchor) : ReportBlock;

    /// <summary>Lines, a paragraph each.</summary>
    public sealed record Lines(ValueList<CellLine> All) : ReportBlock;

    /// <summary>What stands for the record, as <see cref="Verification.Seal"/> writes it: one line below the other, nothing between.</summary>
    public sealed record Sealed(ValueList<string> Facts) : ReportBlock;

    /// <summary>What happened, line by line of the ledger.</summary>
    public sealed record Events(ValueList<ReportEvent> All) : ReportBlock;

    /// <summary>Lines of the ledger with the beginnings of their hashes, one behind the other.</summary>
    public sealed record Hashes(ValueList<(long Line, string Hash)> All) : ReportBlock;

    /// <summary>A timeline.</summary>
    public sealed record Picture(Timeline Timeline) : ReportBlock;
}
