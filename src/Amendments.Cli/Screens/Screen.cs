using Amendments.Comparison;

namespace Amendments.Cli.Screens;

/// <summary>Where output goes: a terminal with colours, or plain text.</summary>
/// <param name="output">For the answer.</param>
/// <param name="error">For what is to be known besides.</param>
/// <param name="width">Cells in a line; null where lines have no end.</param>
/// <param name="answer">Waits for a line that somebody types; null where nobody sits in front of the screen.</param>
internal abstract class Screen(TextWriter output, TextWriter error, int? width, Func<string?>? answer = null)
{
    /// <summary>Cells in a line; null where lines have no end.</summary>
    public int? Width { get; } = width;

    /// <summary>For data that is not for the eye.</summary>
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether somebody sits in front of it who can be asked.</summary>
    public bool CanAsk => answer is not null;

    /// <summary>A redline as this screen shows it.</summary>
    public abstract Phrase Redline(Redline redline);

    /// <summary>A table without the columns that are empty.</summary>
    public void Table(Listing listing) => Print(listing.WithoutEmptyColumns());

    /// <summary>A paragraph of text, wrapped at words.</summary>
    /// <param name="phrase">The text.</param>
    /// <param name="indent">Blanks in front of every line.</param>
    public void Text(Phrase phrase, int indent = 0)
    {
        foreach (var line in Wrapping.Lines(phrase, Width - indent))
        {
            Line(line.Pieces.Count == 0 ? line : Phrase.Of(new string(' ', indent)).Add(line));
        }
    }

    /// <summary>Texts beside each other, each under its head; in several blocks where the line is too narrow for all.</summary>
    public void Columns(SideBySide columns)
    {
        foreach (var line in columns.Lines(Width))
        {
            Line(line);
        }
    }

    /// <summary>A line that is never broken: it holds a path or a command, to be copied.</summary>
    public void Whole(Phrase phrase) => Line(phrase);

    public void Blank() => Line(new Phrase());

    /// <summary>Asks for a line.</summary>
    /// <returns>The line without blanks around it; null when no more will come.</returns>
    public string? Ask(string question)
    {
        Output.Write($"{question} ");
        Flush();
        return answer?.Invoke()?.Trim();
    }

    /// <summary>Something to know that is not the answer: on the error stream, on one line, so that it can be counted.</summary>
    public void Note(string message)
    {
        Output.Flush();
        Error.WriteLine(Phrase.Of(message.ReplaceLineEndings(" ")).ToString());
        Error.Flush();
    }

    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }

    protected abstract void Print(Listing listing);

    protected abstract void Line(Phrase line);
}
