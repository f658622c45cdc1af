using Amendments.Audits;
using Amendments.Rendering.Reports;
using Amendments.Rendering.Tables;
using Amendments.Word.Packaging;
using Amendments.Word.Tables.Documents;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Reports;

/// <summary>Writes a report as a Word document: headings, paragraphs, and a table of what happened to each record.</summary>
public static class AuditReportDocument
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string FooterId = "rId3";

    private static readonly PaperLanguage Language = new(CellLine.OwnLanguage);

    /// <summary>Writes the document. The same report gives the same bytes.</summary>
    public static byte[] Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var content = ReportDocument.Of(report);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
        {
            Fill(document.AddNewPart<MainDocumentPart>(ContentType, "rId1"), content);
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create);
            PaperProperties.Write(properties, $"{content.Title}: {ReportDocument.Kind}, {content.Subject}", CellLine.OwnLanguage);
        }

        return DocxPackage.Open(stream.ToArray()).ToArray();
    }

    private static void Fill(MainDocumentPart main, ReportDocument content)
    {
        Save(main.AddNewPart<StyleDefinitionsPart>("rId1"), ReportStyles.Make(Language));
        Save(main.AddNewPart<DocumentSettingsPart>("rId2"), PaperPage.Settings(Language, footnotes: null));
        Save(main.AddNewPart<FooterPart>(FooterId), PaperPage.Footer());
        var made = new Body(
            CellParagraphs.Own(TableStyles.Kicker, ReportDocument.Kind),
            CellParagraphs.Own(PaperStyles.Title, content.Title),
            CellParagraphs.Own(TableStyles.Symbol, content.Subject));
        made.Append(new ReportBody().Of(content.Blocks));
        made.Append(PaperPage.Section(FooterId, rightToLeft: false));
        Save(main, new Document(made));
    }

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream);
    }
}
