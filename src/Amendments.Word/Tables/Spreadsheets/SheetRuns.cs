using Amendments.Comparison;
using Amendments.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetRun = DocumentFormat.OpenXml.Spreadsheet.Run;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>Makes the runs of rich text in a cell.</summary>
internal static class SheetRuns
{
    /// <summary>The run of a piece. The order of its properties is the one that Excel writes.</summary>
    public static SheetRun Of(SheetPiece piece)
    {
        var (isInserted, isDeleted) = (piece.Kind == RunKind.Inserted, piece.Kind == RunKind.Deleted);
        OpenXmlElement?[] look =
        [
            isInserted || piece.Emphasis.HasFlag(Emphasis.Bold) ? new Bold() : null,
            piece.Emphasis.HasFlag(Emphasis.Italic) ? new Italic() : null,
            isDeleted ? new Strike() : null,
            isInserted || piece.Emphasis.HasFlag(Emphasis.Underline) ? new Underline() : null,
            new FontSize { Val = piece.IsNote ? SheetStyles.SmallSize : SheetStyles.Size },
            new Color { Rgb = SheetStyles.Opaque + Colour(piece) },
            new RunFont { Val = SheetStyles.Typeface },
        ];
        return new SheetRun(new RunProperties(look.OfType<OpenXmlElement>()), new Text(SheetText.Escaped(piece.Text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static string Colour(SheetPiece piece) => piece switch
    {
        { Kind: RunKind.Inserted } => TableColours.Inserted,
        { Kind: RunKind.Deleted } => TableColours.Deleted,
        { IsNote: true } => TableColours.Note,
        _ => "000000",
    };
}
