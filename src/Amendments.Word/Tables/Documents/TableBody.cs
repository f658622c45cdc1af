using System.Globalization;
using Amendments.Rendering.Tables;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Amendments.Word.Tables.Documents;

/// <summary>Makes the table itself. Its heading is repeated on every page, and its rows may run over the end of one. Measures are twentieths of a point.</summary>
internal sealed class TableBody(ComparisonTable table, PaperLanguage language)
{
    private const int Margin = 85;
    private const uint Thin = 4;
    private const uint Thick = 12;

    private readonly CellParagraphs _paragraphs = new(table.Draft.Header.Language);
    private readonly List<int> _widths = TableWidths.Of(table.Columns.Count, PaperPage.LandscapeWidth);

    public Table Make()
    {
        var made = new Table(Properties(), new TableGrid(_widths.Select(w => new GridColumn { Width = Number(w) })), Heading());
        ValueList<CellLine> before = [];
        foreach (var row in table.Rows)
        {
            made.Append(Row(row, isNewPlace: !row.Label.Equals(before)));
            before = row.Label;
        }

        return made;
    }

    private WordRow Heading()
    {
        var row = new WordRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(table.Columns.Select((name, i) => Cell(
            i,
            [CellParagraphs.Own(TableStyles.Heading, name)],
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = TableColours.Heading })));
        return row;
    }

    // A rule over the first row of each place shows which rows belong together.
    private WordRow Row(Rendering.Tables.TableRow row, bool isNewPlace)
    {
        var made = new WordRow();
        made.Append(table.Cells(row).Select((cell, i) => Cell(
            i,
            _paragraphs.Of(cell),
            isNewPlace ? new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = Thick, Space = 0, Color = TableColours.NewPlace }) : null)));
        return made;
    }

    private TableCell Cell(int column, IEnumerable<Paragraph> paragraphs, OpenXmlElement? look)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Number(_widths[column]), Type = TableWidthUnitValues.Dxa });
        if (look is not null)
        {
            properties.Append(look);
        }

        var cell = new TableCell(properties);
        cell.Append(paragraphs);
        return cell;
    }

    // The order is the schema's: direction, width, borders, layout, margins (ISO/IEC 29500-1 §17.4.59).
    private TableProperties Properties()
    {
        OpenXmlElement?[] properties =
        [
            language.IsRightToLeft ? new BiDiVisual() : null,
            new TableWidth { Width = Number(_widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableBorders(Rule<TopBorder>(), Rule<LeftBorder>(), Rule<BottomBorder>(), Rule<RightBorder>(), Rule<InsideHorizontalBorder>(), Rule<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = Number(Margin / 2), Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = Margin, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = Number(Margin / 2), Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = Margin, Type = TableWidthValues.Dxa }),
        ];
        return new TableProperties(properties.OfType<OpenXmlElement>());
    }

    private static T Rule<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = Thin, Space = 0, Color = TableColours.Rule };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
