using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Typesetting;

/// <summary>The styles of a typeset paper. Ids are ours; names are the ones that Word knows in every language.</summary>
internal static class PaperStyles
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Text = "BodyText";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Footer = "Footer";

    // Word has no deeper ones.
    private const int DeepestHeading = 9;

    /// <summary>The style of a heading, level from 1.</summary>
    public static string Heading(int level) => $"Heading{Number(Math.Clamp(level, 1, DeepestHeading))}";

    /// <summary>The style of a numbered paragraph (level 0) or of a sub-paragraph.</summary>
    public static string Numbered(int level) => level == 0 ? "NumberedParagraph" : $"SubParagraph{Number(level)}";

    /// <summary>All of them.</summary>
    public static Styles Make(PaperLanguage language)
    {
        var styles = new Styles(
            Defaults(language),
            Paragraph(Normal, "Normal", null, Spacing(0, 120), null, isDefault: true),
            new Style(new StyleName { Val = "Default Paragraph Font" }) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
            Paragraph(Title, "Title", Normal, new StyleParagraphProperties(new KeepNext(), Space(0, 360), new Justification { Val = JustificationValues.Left }), Bold(34)),
            Paragraph(Text, "Body Text", Normal, new StyleParagraphProperties(new Justification { Val = JustificationValues.Both }), null));
        for (var level = 1; level <= DeepestHeading; level++)
        {
            styles.Append(HeadingStyle(level));
        }

        for (var level = 0; level < PaperIndent.Levels; level++)
        {
            styles.Append(NumberedStyle(level));
        }

        styles.Append(
            Paragraph(FootnoteText, "footnote text", Normal, new StyleParagraphProperties(Space(0, 40), new Justification { Val = JustificationValues.Both }), Size(20)),
            new Style(
                new StyleName { Val = "footnote reference" },
                new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
            { Type = StyleValues.Character, StyleId = FootnoteReference },
            Paragraph(Footer, "footer", Normal, new StyleParagraphProperties(Space(0, 0), new Justification { Val = JustificationValues.Center }), Size(20)));
        return styles;
    }

    public static DocDefaults Defaults(PaperLanguage language) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(language.Fonts(), new FontSize { Val = "24" }, new FontSizeComplexScript { Val = "24" }, language.Languages())),
        new ParagraphPropertiesDefault());

    private static Style HeadingStyle(int level) => Paragraph(
        Heading(level),
        $"heading {Number(level)}",
        Normal,
        new StyleParagraphProperties(new KeepNext(), new KeepLines(), Space(level == 1 ? 360 : 240, level == 1 ? 160 : 120), new OutlineLevel { Val = level - 1 }),
        level <= 2 ? Bold(level == 1 ? 28 : 24) : new StyleRunProperties(new Italic(), new ItalicComplexScript()));

    private static Style NumberedStyle(int level) => Paragraph(
        Numbered(level),
        level == 0 ? "Numbered Paragraph" : $"Sub-paragraph {Number(level)}",
        Normal,
        new StyleParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = PaperNumbering.First }),
            PaperIndent.Stops(level),
            PaperIndent.Of(level),
            new Justification { Val = JustificationValues.Both }),
        null);

    /// <summary>A paragraph style.</summary>
    public static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties? paragraph, StyleRunProperties? run, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle());
        OpenXmlElement?[] properties = [paragraph, run];
        style.Append(properties.OfType<OpenXmlElement>());
        return style;
    }

    public static StyleParagraphProperties Spacing(int before, int after) => new(new WidowControl(), Space(before, after));

    public static SpacingBetweenLines Space(int before, int after) =>
        new() { Before = Number(before), After = Number(after), Line = "264", LineRule = LineSpacingRuleValues.Auto };

    public static StyleRunProperties Bold(int halfPoints) =>
        new(new Bold(), new BoldComplexScript(), new FontSize { Val = Number(halfPoints) }, new FontSizeComplexScript { Val = Number(halfPoints) });

    public static StyleRunProperties Size(int halfPoints) =>
        new(new FontSize { Val = Number(halfPoints) }, new FontSizeComplexScript { Val = Number(halfPoints) });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
