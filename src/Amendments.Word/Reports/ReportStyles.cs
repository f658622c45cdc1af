using Amendments.Word.Tables.Documents;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Reports;

/// <summary>The styles of a report: those of the comparison table, headings, and a typewriter's for hashes.</summary>
internal static class ReportStyles
{
    public const string Hash = "ReportHash";
    public const string Cell = "ReportCell";
    public const string Column = "ReportColumn";

    // Half-points.
    private const int Small = 17;

    public static Styles Make(PaperLanguage language)
    {
        var styles = TableStyles.Make(language);
        styles.Append(
            Heading(1, new StyleParagraphProperties(new KeepNext(), new KeepLines(), PaperStyles.Space(360, 120), new OutlineLevel { Val = 0 }), 28),
            Heading(2, new StyleParagraphProperties(new KeepNext(), new KeepLines(), PaperStyles.Space(240, 60), new OutlineLevel { Val = 1 }), 22),
            PaperStyles.Paragraph(Cell, "Report cell", PaperStyles.Normal, new StyleParagraphProperties(PaperStyles.Space(0, 0)), PaperStyles.Size(Small)),
            PaperStyles.Paragraph(Column, "Report column", PaperStyles.Normal, new StyleParagraphProperties(new KeepNext(), PaperStyles.Space(0, 0)), PaperStyles.Bold(Small)),
            PaperStyles.Paragraph(Hash, "Report hash", PaperStyles.Normal, new StyleParagraphProperties(PaperStyles.Space(0, 0)), Typewriter()));
        return styles;
    }

    // With the table's own grey for small print, a heading stays the darkest thing on the page.
    private static Style Heading(int level, StyleParagraphProperties paragraph, int size) =>
        PaperStyles.Paragraph(PaperStyles.Heading(level), $"heading {(level == 1 ? "1" : "2")}", PaperStyles.Normal, paragraph, PaperStyles.Bold(size));

    private static StyleRunProperties Typewriter()
    {
        var look = PaperStyles.Size(Small);
        look.PrependChild(new RunFonts { Ascii = "Courier New", HighAnsi = "Courier New", ComplexScript = "Courier New" });
        return look;
    }
}
