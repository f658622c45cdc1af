using Amendments.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Amendments.Word.Typesetting;

/// <summary>Makes the paragraphs of the body.</summary>
internal sealed class PaperBody(PaperNumbering numbering, PaperFootnotes footnotes, bool rightToLeft)
{
    private const int NoList = 0;

    private readonly PaperRuns _runs = new(rightToLeft, footnotes.Refer);

    public IEnumerable<Paragraph> Make(IReadOnlyList<PrintedParagraph> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var next = at + 1 < paragraphs.Count ? paragraphs[at + 1] : null;
            yield return Make(paragraphs[at], isChapeau: next is { Kind: ParagraphKind.SubParagraph } && next.Level > paragraphs[at].Level);
        }

        foreach (var note in footnotes.Unused())
        {
            yield return Plain(PaperStyles.Text, $"[{note.Printed}] ", note);
        }
    }

    private Paragraph Make(PrintedParagraph paragraph, bool isChapeau) => paragraph.Kind switch
    {
        ParagraphKind.Title => Plain(PaperStyles.Title, string.Empty, paragraph),
        ParagraphKind.Heading => Plain(PaperStyles.Heading(paragraph.Level), paragraph.Printed.Length == 0 ? string.Empty : $"{paragraph.Printed} ", paragraph),
        ParagraphKind.Numbered => Numbered(0, paragraph, isChapeau),
        ParagraphKind.SubParagraph => Numbered(paragraph.Level, paragraph, isChapeau),
        _ => Plain(PaperStyles.Text, string.Empty, paragraph),
    };

    private Paragraph Plain(string style, string before, PrintedParagraph paragraph)
    {
        var made = new Paragraph(Properties(style, null, null));
        if (before.Length > 0)
        {
            made.Append(_runs.Plain(PaperRuns.Words(before)));
        }

        made.Append(_runs.Of(paragraph.Text));
        return made;
    }

    private Paragraph Numbered(int level, PrintedParagraph paragraph, bool isChapeau)
    {
        var list = level < PaperIndent.Levels ? numbering.Assign(level, paragraph.Printed) : null;
        var at = Math.Min(level, PaperIndent.Levels - 1);
        var number = new NumberingProperties(new NumberingLevelReference { Val = at }, new NumberingId { Val = list ?? NoList });
        var made = new Paragraph(Properties(PaperStyles.Numbered(at), isChapeau ? new KeepNext() : null, number));
        if (list is null)
        {
            made.ParagraphProperties!.Append(PaperIndent.Of(level));
            made.ParagraphProperties.Tabs = PaperIndent.Stops(level);
            // Never right to left: "30 bis" would come out as "bis 30".
            made.Append(new Run(PaperRuns.Words(paragraph.Printed), new TabChar()));
        }

        made.Append(_runs.Of(paragraph.Text));
        return made;
    }

    // The order is the schema's: style, keepNext, numbering, tabs, direction, indentation (ISO/IEC 29500-1 §17.3.1.26).
    private ParagraphProperties Properties(string style, KeepNext? keep, NumberingProperties? number)
    {
        OpenXmlElement?[] properties = [new ParagraphStyleId { Val = style }, keep, number, rightToLeft ? new BiDi() : null];
        return new ParagraphProperties(properties.OfType<OpenXmlElement>());
    }
}
