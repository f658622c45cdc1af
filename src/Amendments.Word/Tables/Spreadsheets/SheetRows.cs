using System.Globalization;
using Amendments.Rendering.Tables;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>Makes the rows of the sheet. Every cell is a string, whatever it begins with; none can become a formula.</summary>
internal sealed class SheetRows(ComparisonTable table)
{
    // The columns with text of the draft, which runs in its direction; the others show names and notes in theirs.
    private static readonly int[] Texts = [1, 2];

    private readonly bool _rightToLeft = new PaperLanguage(table.Draft.Header.Language).IsRightToLeft;
    private readonly List<Problem> _problems = [];

    /// <summary>What a cell could not hold, after the rows have been made.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The name of a column from 0.</summary>
    public static char Letter(int column) => (char)('A' + column);

    public SheetData Make()
    {
        var data = new SheetData(Row(1, table.Columns.Select(Heading).ToList(), SheetStyles.Heading));
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var (row, number) = (table.Rows[i], i + 2);
            var cells = table.Cells(row).Select((cell, column) => Fitting(row, cell, column, number)).ToList();
            data.Append(Row(number, cells, null));
        }

        return data;
    }

    private static List<SheetPiece> Heading(string name) => [new SheetPiece(name, Comparison.RunKind.Kept, Amendments.Texts.Emphasis.Bold, IsNote: false)];

    private Row Row(int number, List<List<SheetPiece>> cells, uint? style) =>
        new(cells.Select((pieces, column) => Cell(column, number, pieces, style))) { RowIndex = (uint)number, Height = SheetHeight.Of(cells) };

    private Cell Cell(int column, int row, List<SheetPiece> pieces, uint? style)
    {
        var text = string.Concat(pieces.Select(p => p.Text));
        var cell = new Cell
        {
            CellReference = Reference(column, row),
            StyleIndex = style ?? SheetStyles.Of(_rightToLeft && Texts.Contains(column), SheetText.LooksLikeFormula(text)),
        };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(pieces.Where(p => p.Text.Length > 0).Select(SheetRuns.Of)));
        }

        return cell;
    }

    private List<SheetPiece> Fitting(TableRow row, ValueList<CellLine> cell, int column, int number)
    {
        var pieces = SheetPieces.Of(cell, _rightToLeft);
        if (CellLimit.Cut(pieces) is not { } length)
        {
            return pieces;
        }

        _problems.Add(new Problem(
            $"Cell {Reference(column, number)} ({row.Proposal?.ToString() ?? row.Remark.ToString()})",
            string.Create(CultureInfo.InvariantCulture, $"Its text has {length} characters; a cell of Excel holds {CellLimit.Most}. It is cut there, and the cell says so."),
            "Export the table as .docx to have all of it."));
        return pieces;
    }

    private static string Reference(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letter(column)}{row}");
}
