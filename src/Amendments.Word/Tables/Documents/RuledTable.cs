using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Tables.Documents;

/// <summary>A table with thin rules and fixed widths. Measures are twentieths of a point.</summary>
internal static class RuledTable
{
    private const int Margin = 85;
    private const uint Thin = 4;

    /// <summary>An empty table.</summary>
    public static Table Make(IReadOnlyList<int> widths, bool rightToLeft) =>
        new(Properties(widths, rightToLeft), new TableGrid(widths.Select(w => new GridColumn { Width = Number(w) })));

    /// <summary>The heading, which is repeated on every page.</summary>
    public static TableRow Heading(IReadOnlyList<int> widths, IEnumerable<string> names, string style = TableStyles.Heading)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(names.Select((name, i) => Cell(
            widths[i],
            [CellParagraphs.Own(style, name)],
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = TableColours.Heading })));
        return row;
    }

    /// <summary>A cell.</summary>
    public static TableCell Cell(int width, IEnumerable<Paragraph> paragraphs, OpenXmlElement? look = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa });
        if (look is not null)
        {
            properties.Append(look);
        }

        var cell = new TableCell(properties);
        cell.Append(paragraphs);
        return cell;
    }

    // The order is the schema's: direction, width, borders, layout, margins (ISO/IEC 29500-1 §17.4.59).
    private static TableProperties Properties(IReadOnlyList<int> widths, bool rightToLeft)
    {
        OpenXmlElement?[] properties =
        [
            rightToLeft ? new BiDiVisual() : null,
            new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
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
