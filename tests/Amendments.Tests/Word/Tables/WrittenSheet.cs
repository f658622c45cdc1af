using Amendments.Word.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Amendments.Tests.Word.Tables;

/// <summary>A table in an .xlsx as a reader finds it.</summary>
internal sealed class WrittenSheet : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public WrittenSheet(TableExportResult result) => _document = SpreadsheetDocument.Open(new MemoryStream(result.Bytes), isEditable: false);

    public Workbook Workbook => _document.WorkbookPart!.Workbook;

    public Worksheet Sheet => _document.WorkbookPart!.WorksheetParts.Single().Worksheet;

    /// <summary>The rows below the heading.</summary>
    public IEnumerable<List<Cell>> Rows => Sheet.Descendants<Row>().Skip(1).Select(r => r.Elements<Cell>().ToList());

    public CellFormat Format(Cell cell) => _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    public string[] Invalid() => [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];

    public static IEnumerable<Run> Runs(Cell cell) => cell.Descendants<Run>();

    public static bool IsInserted(Run run) => run.RunProperties is { } look && look.GetFirstChild<Bold>() is not null && look.GetFirstChild<Underline>() is not null && Colour(run) == "FF0B5394";

    public static bool IsDeleted(Run run) => run.RunProperties?.GetFirstChild<Strike>() is not null && Colour(run) == "FFB3261E";

    public static bool IsOwn(Run run) => Colour(run) == "FF595959";

    /// <summary>The text of the draft in a cell.</summary>
    public static string Text(Cell cell, Func<Run, bool> without) => string.Concat(Runs(cell).Where(r => !IsOwn(r) && !without(r)).Select(r => r.InnerText));

    public void Dispose() => _document.Dispose();

    private static string? Colour(Run run) => run.RunProperties?.GetFirstChild<Color>()?.Rgb?.Value;
}
