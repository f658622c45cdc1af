using Amendments.Rendering.Tables;
using Amendments.Word.Packaging;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>Makes the .xlsx of a comparison table: one sheet that filters, and prints on landscape pages with its heading on each.</summary>
internal static class TableSheet
{
    public const string Name = "Comparison";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string SheetId = "rId1";

    public static (byte[] Bytes, IReadOnlyList<Problem> Problems) Write(ComparisonTable table)
    {
        var header = table.Draft.Header;
        var cells = new SheetRows(table);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook, autoSave: false))
        {
            var workbook = document.AddNewPart<WorkbookPart>(ContentType, "rId1");
            Save(workbook.AddNewPart<WorksheetPart>(SheetId), new SheetPage(table).Make(cells.Make()));
            Save(workbook.AddNewPart<WorkbookStylesPart>("rId2"), SheetStyles.Make());
            Save(workbook, Workbook(table));
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create);
            PaperProperties.Write(properties, $"{TableTitle.Paper(table.Draft)}: {TableTitle.Kind}", header.Language);
        }

        return (ZipContainer.Write(ZipContainer.Read(stream.ToArray(), PackageLimits.Default)), cells.Problems);
    }

    private static Workbook Workbook(ComparisonTable table) => new(
        new Sheets(new Sheet { Name = Name, SheetId = 1, Id = SheetId }),
        new DefinedNames(
            new DefinedName($"{Name}!{SheetPage.Range(table, "$")}") { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true },
            new DefinedName($"{Name}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream);
    }
}
