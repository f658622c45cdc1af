using Amendments.Rendering.Tables;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Amendments.Word.Tables.Documents;

/// <summary>Makes the table itself. Its heading is repeated on every page, and its rows may run over the end of one. Measures are twentieths of a point.</summary>
internal sealed class TableBody(ComparisonTable table, PaperLanguage language)
{
    private const uint Thick = 12;

    private readonly CellParagraphs _paragraphs = new(table.Draft.Header.Language);
    private readonly List<int> _widths = TableWidths.Of(table.Columns.Count, PaperPage.LandscapeWidth);

    public Table Make()
    {
        var made = RuledTable.Make(_widths, language.IsRightToLeft);
        made.Append(RuledTable.Heading(_widths, table.Columns));
        ValueList<CellLine> before = [];
        foreach (var row in table.Rows)
        {
            made.Append(Row(row, isNewPlace: !row.Label.Equals(before)));
            before = row.Label;
        }

        return made;
    }

    // A rule over the first row of each place shows which rows belong together.
    private WordRow Row(Rendering.Tables.TableRow row, bool isNewPlace)
    {
        var made = new WordRow();
        made.Append(table.Cells(row).Select((cell, i) => RuledTable.Cell(
            _widths[i],
            _paragraphs.Of(cell),
            isNewPlace ? new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = Thick, Space = 0, Color = TableColours.NewPlace }) : null)));
        return made;
    }
}
