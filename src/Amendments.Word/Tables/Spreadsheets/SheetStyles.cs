using DocumentFormat.OpenXml.Spreadsheet;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>The looks of cells: the heading, and text in either direction, plain or guarded against being taken for a formula.</summary>
internal static class SheetStyles
{
    public const string Typeface = "Arial";
    public const string Opaque = "FF";
    public const double Size = 10;
    public const double SmallSize = 9;

    /// <summary>The look of the heading.</summary>
    public const uint Heading = 1;

    private const uint FirstText = 2;
    private const uint ReadsRightToLeft = 2;

    /// <summary>The look of a cell with text.</summary>
    /// <param name="rightToLeft">Whether it runs from right to left; otherwise its own characters decide.</param>
    /// <param name="isGuarded">Whether it stays text when it is edited, though it begins like a formula (quotePrefix, ISO/IEC 29500-1 §18.8.45).</param>
    public static uint Of(bool rightToLeft, bool isGuarded) => FirstText + (rightToLeft ? 2u : 0u) + (isGuarded ? 1u : 0u);

    public static Stylesheet Make() => new(
        new Fonts(Font(), new Font(new Bold(), new FontSize { Val = Size }, new FontName { Val = Typeface })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = Opaque + TableColours.Heading }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Ruled()),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            new CellFormat(Wrapped(null)) { NumberFormatId = 0, FontId = 1, FillId = 2, BorderId = 1, FormatId = 0, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
            Text(null, isGuarded: false),
            Text(null, isGuarded: true),
            Text(ReadsRightToLeft, isGuarded: false),
            Text(ReadsRightToLeft, isGuarded: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font() => new(new FontSize { Val = Size }, new FontName { Val = Typeface });

    // Not the number format "Text": older Excels show more than 255 characters in it as "####".
    private static CellFormat Text(uint? readingOrder, bool isGuarded) => new(Wrapped(readingOrder))
    {
        NumberFormatId = 0,
        FontId = 0,
        FillId = 0,
        BorderId = 1,
        FormatId = 0,
        ApplyBorder = true,
        ApplyAlignment = true,
        QuotePrefix = isGuarded ? true : null,
    };

    private static Alignment Wrapped(uint? readingOrder) => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true, ReadingOrder = readingOrder };

    private static Border Ruled() => new(
        Rule<LeftBorder>(), Rule<RightBorder>(), Rule<TopBorder>(), Rule<BottomBorder>(), new DiagonalBorder());

    private static T Rule<T>()
        where T : BorderPropertiesType, new()
    {
        var rule = new T { Style = BorderStyleValues.Thin };
        rule.Append(new Color { Rgb = Opaque + TableColours.Rule });
        return rule;
    }
}
