using System.Diagnostics;
using System.Globalization;
using Amendments.Rendering.Reports;
using Amendments.Rendering.Tables;
using Amendments.Word.Tables.Documents;
using Amendments.Word.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Amendments.Word.Reports;

/// <summary>Makes paragraphs and tables from the blocks of a report. Measures are twentieths of a point.</summary>
internal sealed class ReportBody
{
    private const int HashesInRow = 3;

    private static readonly int[] EventWidths = [740, 1860, 1470, 5000];

    private readonly CellParagraphs _paragraphs = new(CellLine.OwnLanguage);

    /// <summary>The whole body. What stands over a table stays on its page.</summary>
    public IEnumerable<OpenXmlElement> Of(ValueList<ReportBlock> blocks)
    {
        foreach (var (index, block) in blocks.Index())
        {
            var made = Of(block).ToList();
            if (block is ReportBlock.Lines && index + 1 < blocks.Count && blocks[index + 1] is ReportBlock.Events && made is [.., Paragraph { ParagraphProperties: { } last }])
            {
                last.KeepNext = new KeepNext();
            }

            foreach (var element in made)
            {
                yield return element;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Of(ReportBlock block) => block switch
    {
        ReportBlock.Heading heading => [CellParagraphs.Own(PaperStyles.Heading(heading.Level), heading.Words)],
        ReportBlock.Lines lines => _paragraphs.Of(lines.All),
        ReportBlock.Sealed sealing => sealing.Facts.Select(f => CellParagraphs.Own(ReportStyles.Hash, f)).Append(Space()),
        ReportBlock.Events events => [Events(events.All), Space()],
        ReportBlock.Hashes hashes => [Hashes(hashes.All), Space()],
        ReportBlock.Picture picture => TimelineRows.Of(picture.Timeline),
        _ => throw new UnreachableException(),
    };

    // Word wants a paragraph behind a table, and a reader some air.
    private static Paragraph Space() => CellParagraphs.Own(ReportStyles.Cell, string.Empty);

    private static Table Events(ValueList<ReportEvent> events)
    {
        var table = RuledTable.Make(EventWidths, rightToLeft: false);
        table.Append(RuledTable.Heading(EventWidths, ReportEvent.Columns, ReportStyles.Column));
        foreach (var happened in events)
        {
            string[] cells = [Number(happened.Line), happened.Recorded, happened.Actor, happened.What];
            var row = new WordRow(new TableRowProperties(new CantSplit()));
            row.Append(cells.Select((text, i) => RuledTable.Cell(EventWidths[i], [CellParagraphs.Own(ReportStyles.Cell, text)])));
            table.Append(row);
        }

        return table;
    }

    private static Table Hashes(ValueList<(long Line, string Hash)> hashes)
    {
        int[] widths = [.. Enumerable.Repeat(PaperPage.Width / HashesInRow, HashesInRow)];
        var table = RuledTable.Make(widths, rightToLeft: false);
        foreach (var some in hashes.Chunk(HashesInRow))
        {
            var row = new WordRow(new TableRowProperties(new CantSplit()));
            row.Append(widths.Select((width, i) => RuledTable.Cell(width, [CellParagraphs.Own(ReportStyles.Hash, i < some.Length ? $"{Number(some[i].Line),5} {some[i].Hash}" : string.Empty)])));
            table.Append(row);
        }

        return table;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
