using Amendments.Comparison;
using Amendments.Rendering;
using Spectre.Console;

namespace Amendments.Cli.Screens;

/// <summary>A terminal with colours. The settings are given and not asked of the terminal, which would take longer than most commands.</summary>
internal sealed class TerminalScreen : Screen
{
    private readonly IAnsiConsole _console;

    public TerminalScreen(TextWriter output, TextWriter error, int width, Func<string?>? answer)
        : base(output, error, width, answer)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = true;
    }

    public override Phrase Redline(Redline redline)
    {
        var phrase = new Phrase();
        foreach (var run in redline.Runs)
        {
            phrase.Add(PlainRedline.Readable(run.Text), run.Kind switch { RunKind.Deleted => Look.Struck, RunKind.Inserted => Look.Added, _ => Look.Plain });
        }

        return phrase;
    }

    protected override void Print(Listing listing)
    {
        // The border takes a cell on either side and one between columns.
        var table = new Table { Border = TableBorder.Horizontal, BorderStyle = new Style(Color.Grey) };
        var widths = ColumnWidths.Of(listing, Width - 2);
        for (var i = 0; i < listing.Titles.Count; i++)
        {
            table.AddColumn(new TableColumn(new Text(listing.Titles[i], new Style(decoration: Decoration.Bold))) { Width = widths[i], Padding = new Padding(0, 0, i < listing.Titles.Count - 1 ? ColumnWidths.Gap - 1 : 0, 0) });
        }

        foreach (var row in listing.Rows)
        {
            table.AddRow(row.Select((cell, i) => Lines(Wrapping.Lines(cell, widths[i]))));
        }

        _console.Write(table);
    }

    protected override void Line(Phrase line)
    {
        // A line that is longer than the terminal is broken by the terminal, not here.
        _console.Profile.Width = Math.Max(Width!.Value, line.Width + 1);
        _console.Write(Styled(line));
        _console.WriteLine();
        _console.Profile.Width = Width!.Value;
    }

    private static Rows Lines(List<Phrase> lines) => new(lines.Select(Styled));

    private static Paragraph Styled(Phrase line)
    {
        var paragraph = new Paragraph();
        foreach (var (text, look) in line.Pieces)
        {
            paragraph.Append(text, Of(look));
        }

        return paragraph;
    }

    private static Style Of(Look look) => look switch
    {
        Look.Strong => new Style(decoration: Decoration.Bold),
        Look.Faint => new Style(Color.Grey),
        Look.Warning => new Style(Color.Olive),
        Look.Struck => new Style(Color.Maroon, decoration: Decoration.Strikethrough),
        Look.Added => new Style(Color.Green, decoration: Decoration.Underline),
        _ => Style.Plain,
    };
}
