using Amendments.Rendering.Tables;
using Amendments.Word.Packaging;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Tables.Documents;

/// <summary>Makes the .docx of a comparison table: a landscape page, its title, and the table with a heading that is repeated on every page.</summary>
internal static class TableDocument
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string FooterId = "rId3";

    public static byte[] Write(ComparisonTable table)
    {
        var header = table.Draft.Header;
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
        {
            var main = document.AddNewPart<MainDocumentPart>(ContentType, "rId1");
            Fill(main, table, new PaperLanguage(header.Language));
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create);
            PaperProperties.Write(properties, $"{TableTitle.Paper(table.Draft)}: {TableTitle.Kind}", header.Language);
        }

        return DocxPackage.Open(stream.ToArray()).ToArray();
    }

    private static void Fill(MainDocumentPart main, ComparisonTable table, PaperLanguage language)
    {
        Save(main.AddNewPart<StyleDefinitionsPart>("rId1"), TableStyles.Make(language));
        Save(main.AddNewPart<DocumentSettingsPart>("rId2"), PaperPage.Settings(language, footnotes: null));
        Save(main.AddNewPart<FooterPart>(FooterId), PaperPage.Footer());
        var body = new Body(Title(table));
        body.Append(new TableBody(table, language).Make());
        body.Append(CellParagraphs.Own(TableStyles.Legend, table.Rows.Count == 0 ? TableTitle.Nothing : string.Empty));
        body.Append(PaperPage.Landscape(FooterId, language.IsRightToLeft));
        Save(main, new Document(body));
    }

    private static IEnumerable<Paragraph> Title(ComparisonTable table)
    {
        yield return CellParagraphs.Own(TableStyles.Kicker, TableTitle.Kind);
        yield return new CellParagraphs(table.Draft.Header.Language).Of(PaperStyles.Title, TableTitle.Paper(table.Draft));
        yield return CellParagraphs.Own(TableStyles.Symbol, TableTitle.Symbol(table.Draft));
        yield return CellParagraphs.Own(TableStyles.Legend, TableTitle.Legend);
    }

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream);
    }
}
