using Amendments.Rendering.Tables;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Tables.Documents;

/// <summary>The styles of a comparison table. What is struck and what comes in can be restyled in one place each.</summary>
internal static class TableStyles
{
    public const string Kicker = "TableKicker";
    public const string Symbol = "TableSymbol";
    public const string Legend = "TableLegend";
    public const string Heading = "TableHeading";
    public const string Text = "TableText";
    public const string Quote = "TableQuote";
    public const string Fact = "TableFact";
    public const string Note = "TableNote";
    public const string Lead = "TableLead";
    public const string Inserted = "InsertedWords";
    public const string Deleted = "DeletedWords";

    private static readonly string[] Owned = [Kicker, Symbol, Legend, Heading, Fact, Note];

    // Half-points.
    private const int Words = 20;
    private const int Small = 18;

    public static Styles Make(PaperLanguage language)
    {
        var styles = All(language);
        if (language.IsRightToLeft)
        {
            Lean(styles);
        }

        return styles;
    }

    // The table's own words run from left to right in any table; in one that runs from right to left they lean to its leading edge.
    private static void Lean(Styles styles)
    {
        foreach (var style in styles.Elements<Style>().Where(s => Owned.Contains(s.StyleId!.Value)))
        {
            style.StyleParagraphProperties ??= new StyleParagraphProperties();
            style.StyleParagraphProperties.Justification = new Justification { Val = JustificationValues.Right };
        }
    }

    private static Styles All(PaperLanguage language) => new(
        PaperStyles.Defaults(language),
        PaperStyles.Paragraph(PaperStyles.Normal, "Normal", null, PaperStyles.Spacing(0, 60), PaperStyles.Size(Words), isDefault: true),
        new Style(new StyleName { Val = "Default Paragraph Font" }) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
        PaperStyles.Paragraph(PaperStyles.Title, "Title", PaperStyles.Normal, new StyleParagraphProperties(new KeepNext(), PaperStyles.Space(0, 60)), PaperStyles.Bold(32)),
        Own(Kicker, "Table kicker", new StyleParagraphProperties(new KeepNext(), PaperStyles.Space(0, 0)), PaperStyles.Size(22)),
        Own(Symbol, "Table symbol", new StyleParagraphProperties(new KeepNext(), PaperStyles.Space(0, 120)), PaperStyles.Size(22)),
        Own(Legend, "Table legend", new StyleParagraphProperties(PaperStyles.Space(0, 160)), Grey(Small, italic: false)),
        Own(Heading, "Table heading", new StyleParagraphProperties(new KeepNext(), PaperStyles.Space(40, 40)), PaperStyles.Bold(Words)),
        PaperStyles.Paragraph(Text, "Table text", PaperStyles.Normal, null, null),
        PaperStyles.Paragraph(Quote, "Table quotation", PaperStyles.Normal, null, null),
        Own(Fact, "Table fact", null, null),
        Own(Note, "Table note", null, Grey(Small, italic: true)),
        Character(Lead, "Table lead", new Bold(), new BoldComplexScript(), OwnLanguage()),
        Character(Inserted, "Inserted words", new Bold(), new BoldComplexScript(), new Color { Val = TableColours.Inserted }, new Underline { Val = UnderlineValues.Single }),
        Character(Deleted, "Deleted words", new Strike(), new Color { Val = TableColours.Deleted }),
        PaperStyles.Paragraph(PaperStyles.Footer, "footer", PaperStyles.Normal, new StyleParagraphProperties(PaperStyles.Space(0, 0), new Justification { Val = JustificationValues.Center }), PaperStyles.Size(Small)));

    /// <summary>The style of a line.</summary>
    public static string Of(LineKind kind) => kind switch
    {
        LineKind.Text => Text,
        LineKind.Quote => Quote,
        LineKind.Fact => Fact,
        LineKind.Note => Note,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // The table's own words are English in a document of any language, or every word of them would be underlined as misspelt.
    private static Style Own(string id, string name, StyleParagraphProperties? paragraph, StyleRunProperties? run)
    {
        run ??= new StyleRunProperties();
        run.Append(OwnLanguage());
        return PaperStyles.Paragraph(id, name, PaperStyles.Normal, paragraph, run);
    }

    private static Style Character(string id, string name, params OpenXmlElement[] look) =>
        new(new StyleName { Val = name }, new PrimaryStyle(), new StyleRunProperties(look)) { Type = StyleValues.Character, StyleId = id, CustomStyle = true };

    // The order is the schema's: italic, colour, size (ISO/IEC 29500-1 §17.3.2.28).
    private static StyleRunProperties Grey(int halfPoints, bool italic)
    {
        var look = PaperStyles.Size(halfPoints);
        look.PrependChild(new Color { Val = TableColours.Note });
        if (italic)
        {
            look.PrependChild(new ItalicComplexScript());
            look.PrependChild(new Italic());
        }

        return look;
    }

    private static Languages OwnLanguage() => new() { Val = new PaperLanguage(CellLine.OwnLanguage).Languages().Val };
}
