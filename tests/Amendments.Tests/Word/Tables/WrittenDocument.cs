using Amendments.Word.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Tests.Word.Tables;

/// <summary>A table in a .docx as a reader finds it.</summary>
internal sealed class WrittenDocument : IDisposable
{
    private readonly WordprocessingDocument _document;

    public WrittenDocument(TableExportResult result) => _document = WordprocessingDocument.Open(new MemoryStream(result.Bytes), isEditable: false);

    public Body Body => _document.MainDocumentPart!.Document.Body!;

    public Table Table => Body.Elements<Table>().Single();

    public Styles Styles => _document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;

    public string Title => _document.PackageProperties.Title!;

    /// <summary>The rows below the heading.</summary>
    public IEnumerable<List<TableCell>> Rows => Table.Elements<TableRow>().Skip(1).Select(r => r.Elements<TableCell>().ToList());

    /// <summary>The text of the draft in a cell, without the runs of one style.</summary>
    public static string Text(TableCell cell, string without) => string.Concat(
        cell.Elements<Paragraph>().Where(p => Style(p) == "TableText").SelectMany(p => p.Elements<Run>())
            .Where(r => r.RunProperties?.RunStyle?.Val?.Value is not "TableLead" and var style && style != without)
            .Select(r => r.InnerText));

    public static string Style(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!;

    public void Dispose() => _document.Dispose();
}
