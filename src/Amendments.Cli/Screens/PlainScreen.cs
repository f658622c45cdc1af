using Amendments.Comparison;
using Amendments.Rendering;

namespace Amendments.Cli.Screens;

/// <summary>Text without colours and without lines drawn, for files, pipes and NO_COLOR.</summary>
internal sealed class PlainScreen(TextWriter output, TextWriter error, int? width, Func<string?>? answer = null) : Screen(output, error, width, answer)
{
    public override Phrase Redline(Redline redline) => PlainRedline.Write(redline);

    protected override void Print(Listing listing)
    {
        var widths = ColumnWidths.Of(listing, Width);
        Row([.. listing.Titles.Select(t => Phrase.Of(t))], widths);
        foreach (var row in listing.Rows)
        {
            Row(row, widths);
        }
    }

    protected override void Line(Phrase line) => Output.WriteLine(line.ToString());

    private void Row(IReadOnlyList<Phrase> cells, int[] widths)
    {
        var lines = cells.Select((cell, i) => Wrapping.Lines(cell, widths[i])).ToList();
        for (var i = 0; i < lines.Max(l => l.Count); i++)
        {
            var line = string.Concat(lines.Select((cell, column) => Pad(i < cell.Count ? cell[i].ToString() : string.Empty, widths[column] + ColumnWidths.Gap)));
            Output.WriteLine(line.TrimEnd());
        }
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - CellWidth.Of(text)));
}
