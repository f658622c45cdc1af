using Amendments.Rendering;
using Amendments.Rendering.Tables;

namespace Amendments.Tests.Rendering.Tables;

/// <summary>A table in plain characters, for tests.</summary>
internal static class TableLines
{
    /// <summary>The first three cells of every row: "22 | text | redline".</summary>
    public static IEnumerable<string> Of(ComparisonTable table) => table.Rows.Select(r => string.Join(" | ", r.Cells.Take(3).Select(Cell)));

    /// <summary>A cell, its lines apart by " / ".</summary>
    public static string Cell(ValueList<CellLine> cell) => string.Join(" / ", cell.Select(l => $"{l.Lead} {PlainRedline.Write(l.Words)}".Trim()));

    /// <summary>The lines of text of a cell, joined.</summary>
    public static string Text(ValueList<CellLine> cell, Func<Amendments.Comparison.Redline, Amendments.Texts.FormattedText> side) =>
        string.Concat(cell.Where(l => l.Kind == LineKind.Text).Select(l => side(l.Words).Text));
}
