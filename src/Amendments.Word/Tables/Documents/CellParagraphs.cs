using Amendments.Comparison;
using Amendments.Rendering.Tables;
using Amendments.Texts;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Amendments.Word.Tables.Documents;

/// <summary>Makes paragraphs from the lines of cells. Each runs in the direction of its own language.</summary>
/// <param name="language">BCP 47 tag of the document.</param>
internal sealed class CellParagraphs(string language)
{
    /// <summary>The paragraphs of a cell; an empty one where there is nothing to say.</summary>
    public IEnumerable<Paragraph> Of(ValueList<CellLine> cell) =>
        cell.Count == 0 ? [new Paragraph(Properties(TableStyles.Text, new PaperLanguage(language)))] : cell.SelectMany(Of);

    /// <summary>A paragraph of the table's own words.</summary>
    public static Paragraph Own(string style, string words) => Paragraph(style, string.Empty, Whole(words), CellLine.OwnLanguage, null);

    /// <summary>A paragraph of words in the language of the document.</summary>
    public Paragraph Of(string style, FormattedText words) => Paragraph(style, string.Empty, Whole(words), language, null);

    // What was quoted with line ends is as many paragraphs. The styles of the table's own words have their language already.
    private IEnumerable<Paragraph> Of(CellLine line)
    {
        var style = TableStyles.Of(line.Kind);
        var other = line.Kind is LineKind.Text or LineKind.Quote && line.Language != language ? new PaperLanguage(line.Language) : null;
        return line.Kind == LineKind.Quote
            ? QuotedLines.Of(line.Words.Revised()).Select((words, i) => Paragraph(style, i == 0 ? line.Lead : string.Empty, Whole(words), line.Language, other))
            : [Paragraph(style, line.Lead, line.Words.Runs, line.Language, other)];
    }

    private static Paragraph Paragraph(string style, string lead, ValueList<Comparison.Run> words, string language, PaperLanguage? other)
    {
        var own = new PaperLanguage(language);
        var made = new Paragraph(Properties(style, own));
        if (lead.Length > 0)
        {
            made.Append(new Run(new RunProperties(new RunStyle { Val = TableStyles.Lead }), PaperRuns.Words(words.Count > 0 ? $"{lead} " : lead)));
        }

        var runs = new PaperRuns(own.IsRightToLeft, _ => null, other);
        made.Append(words.SelectMany(run => runs.Of(InlineWords.Of(run.Text), Style(run.Kind))));
        return made;
    }

    private static ValueList<Comparison.Run> Whole(FormattedText words) => Redline.Whole(RunKind.Kept, words).Runs;

    private static string? Style(RunKind kind) => kind switch
    {
        RunKind.Inserted => TableStyles.Inserted,
        RunKind.Deleted => TableStyles.Deleted,
        _ => null,
    };

    private static ParagraphProperties Properties(string style, PaperLanguage language)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (language.IsRightToLeft)
        {
            properties.Append(new BiDi());
        }

        return properties;
    }
}
