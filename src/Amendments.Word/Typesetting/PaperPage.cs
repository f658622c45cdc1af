using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Typesetting;

/// <summary>The page: A4 with margins of 25 mm, a page number at its foot. Measures are twentieths of a point.</summary>
internal static class PaperPage
{
    private const int Margin = 1418;
    private const int LandscapeMargin = 1134;
    private const int Short = 11906;
    private const int Long = 16838;

    /// <summary>The width between the margins.</summary>
    public const int Width = Short - (2 * Margin);

    /// <summary>The width between the margins of the page on its side.</summary>
    public const int LandscapeWidth = Long - (2 * LandscapeMargin);

    // Word 2013 and later: without it Word opens the file in compatibility mode.
    private const string Compatibility = "15";

    public static SectionProperties Section(string footer, bool rightToLeft) =>
        Section(footer, rightToLeft, new PageSize { Width = Short, Height = Long }, Margin);

    /// <summary>The same page on its side, for tables.</summary>
    public static SectionProperties Landscape(string footer, bool rightToLeft) =>
        Section(footer, rightToLeft, new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }, LandscapeMargin);

    private static SectionProperties Section(string footer, bool rightToLeft, PageSize size, int margin)
    {
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            size,
            new PageMargin { Top = margin, Bottom = margin, Left = (uint)margin, Right = (uint)margin, Header = 709, Footer = 709, Gutter = 0 });
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

    /// <summary>The settings of a document.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="footnotes">What they say about footnotes; null for a document without.</param>
    public static Settings Settings(PaperLanguage language, FootnoteDocumentWideProperties? footnotes)
    {
        OpenXmlElement?[] settings =
        [
            new Zoom { Percent = "100" },
            new DefaultTabStop { Val = 720 },
            footnotes,
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = Compatibility,
            }),
            language.Theme(),
        ];
        return new Settings(settings.OfType<OpenXmlElement>());
    }
}
