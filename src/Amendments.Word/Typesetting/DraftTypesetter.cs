using Amendments.Papers;
using Amendments.Word.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Typesetting;

/// <summary>
/// Makes a .docx from a draft that came as Markdown or text, so that it can be amended in Word: styles, automatic numbers, footnotes, page
/// numbers, the direction and language of its text.
/// </summary>
public static class DraftTypesetter
{
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string FooterId = "rId5";

    /// <summary>Sets a draft. The same draft gives the same bytes; reading them gives the same paragraphs.</summary>
    /// <param name="title">The title of the paper, for the file's properties; it is also printed when no paragraph is a title.</param>
    /// <param name="paragraphs">The paragraphs in reading order; footnotes anywhere among them.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    public static byte[] Typeset(string title, IReadOnlyList<PrintedParagraph> paragraphs, string language)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentException.ThrowIfNullOrEmpty(language);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
        {
            var main = document.AddNewPart<MainDocumentPart>(Document, "rId1");
            Fill(main, title, paragraphs, new PaperLanguage(language));
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create);
            PaperProperties.Write(properties, title, language);
        }

        return DocxPackage.Open(stream.ToArray()).ToArray();
    }

    private static void Fill(MainDocumentPart main, string title, IReadOnlyList<PrintedParagraph> paragraphs, PaperLanguage language)
    {
        var numbering = new PaperNumbering();
        var footnotes = new PaperFootnotes(paragraphs.Where(p => p.Kind == ParagraphKind.Footnote), language.IsRightToLeft);
        var body = new Body(new PaperBody(numbering, footnotes, language.IsRightToLeft).Make(Printed(title, paragraphs)));
        body.Append(PaperPage.Section(FooterId, language.IsRightToLeft));
        Save(main.AddNewPart<StyleDefinitionsPart>("rId1"), PaperStyles.Make(language));
        Save(main.AddNewPart<NumberingDefinitionsPart>("rId2"), numbering.Make());
        Save(main.AddNewPart<FootnotesPart>("rId3"), footnotes.Make());
        Save(main.AddNewPart<DocumentSettingsPart>("rId4"), PaperPage.Settings(language, PaperFootnotes.Settings()));
        Save(main.AddNewPart<FooterPart>(FooterId), PaperPage.Footer());
        Save(main, new Document(body));
    }

    private static List<PrintedParagraph> Printed(string title, IReadOnlyList<PrintedParagraph> paragraphs)
    {
        var printed = paragraphs.Where(p => p.Kind != ParagraphKind.Footnote).ToList();
        if (title.Length > 0 && !printed.Exists(p => p.Kind == ParagraphKind.Title))
        {
            printed.Insert(0, new PrintedParagraph(ParagraphKind.Title, 0, string.Empty, title));
        }

        return printed;
    }

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream);
    }
}
