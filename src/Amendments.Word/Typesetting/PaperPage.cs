using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Typesetting;

/// <summary>The page: A4 with margins of 25 mm, a page number at its foot. Measures are twentieths of a point.</summary>
internal static class PaperPage
{
    private const int Margin = 1418;

    // Word 2013 and later: without it Word opens the file in compatibility mode.
    private const string Compatibility = "15";

    public static SectionProperties Section(string footer, bool rightToLeft)
    {
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 709, Footer = 709, Gutter = 0 });
        if (rightToLeft)
        {
            section.Append(new BiDi());
        }

        return section;
    }

    public static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = PaperStyles.Footer }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End })));

    public static Settings Settings(PaperLanguage language) => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 720 },
        PaperFootnotes.Settings(),
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = Compatibility,
        }),
        language.Theme());
}
