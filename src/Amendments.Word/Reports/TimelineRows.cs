using System.Globalization;
using Amendments.Rendering.Timelines;
using Amendments.Word.Tables.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Amendments.Word.Reports;

/// <summary>A timeline as a table, by day: a Word document takes no SVG without a second picture beside it, which nothing here can make.</summary>
internal static class TimelineRows
{
    private static readonly int[] Widths = [1700, 2700, 1100, 1200, 2370];

    private static readonly string[] Columns = ["Day", "Participant", "Proposals", "Withdrawn", "What, with its line of the ledger"];

    public static IEnumerable<OpenXmlElement> Of(Timeline timeline)
    {
        var table = RuledTable.Make(Widths, rightToLeft: false);
        table.Append(RuledTable.Heading(Widths, Columns, ReportStyles.Column));
        foreach (var (row, mark) in timeline.Rows.SelectMany(r => r.Marks.Select(m => (Row: r, Mark: m))).OrderBy(m => m.Mark.From))
        {
            string[] cells = [$"{Day(mark.From)}{(mark.IsDated ? string.Empty : " (recorded)")}", row.Participant, Number(mark.Proposals), Number(mark.Withdrawn), mark.Name];
            var made = new WordRow(new TableRowProperties(new CantSplit()));
            made.Append(cells.Select((text, i) => RuledTable.Cell(Widths[i], [CellParagraphs.Own(ReportStyles.Cell, text)])));
            table.Append(made);
        }

        return [table, CellParagraphs.Own(ReportStyles.Cell, string.Empty)];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
