using System.Globalization;
using Amendments.Rendering.Tables;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>How the sheet looks on the screen and on paper.</summary>
internal sealed class SheetPage(ComparisonTable table)
{
    // Excel refuses headers of more than 255 characters, codes and both pieces together.
    private const int LongestLiteral = 100;

    /// <summary>The cells of the table with its heading: "A1:E20".</summary>
    /// <param name="table">The table.</param>
    /// <param name="fixing">What stands before letters and numbers: "$", or nothing.</param>
    public static string Range(ComparisonTable table, string fixing = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{fixing}A{fixing}1:{fixing}{SheetRows.Letter(table.Columns.Count - 1)}{fixing}{table.Rows.Count + 1}");

    public Worksheet Make(SheetData data) => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetDimension { Reference = Range(table) },
        new SheetViews(View()),
        new SheetFormatProperties { DefaultRowHeight = SheetHeight.Line },
        Columns(),
        data,
        new AutoFilter { Reference = Range(table) },
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.7, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        new HeaderFooter(
            new OddHeader($"&L{Literal($"{TableTitle.Kind}: {TableTitle.Paper(table.Draft)}")}&R{Literal(TableTitle.Symbol(table.Draft))}"),
            new OddFooter("&C&P / &N")),
        new IgnoredErrors(new IgnoredError { SequenceOfReferences = new ListValue<StringValue> { InnerText = Range(table) }, NumberStoredAsText = true }));

    private SheetView View() => new(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } })
    {
        WorkbookViewId = 0,
        RightToLeft = new PaperLanguage(table.Draft.Header.Language).IsRightToLeft ? true : null,
    };

    private Columns Columns() => new(TableWidths.Of(table.Columns.Count, SheetHeight.Characters)
        .Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true }));

    // "&" begins a code in headers and footers (ISO/IEC 29500-1 §18.3.1.46). A digit behind "&R" would be read as a size.
    private static string Literal(string words)
    {
        var written = SheetText.Of(words);
        var shown = written.Length <= LongestLiteral ? written : string.Concat(written.EnumerateRunes().Take(LongestLiteral / 2)) + "…";
        return " " + shown.Replace("&", "&&", StringComparison.Ordinal);
    }
}
