using System.Text;
using Amendments.Comparison;

namespace Amendments.Rendering;

/// <summary>A redline in Markdown: <c>~~struck~~ **put in**</c> (GitHub Flavored Markdown §6.5). For reading only; it is never read back.</summary>
public static class MarkdownRedline
{
    private const string Special = "\\`*_[]<>|~";

    // These begin a heading, a list or a table rule, and only at the beginning of a line.
    private const string SpecialFirst = "#+-=";

    /// <summary>The redline as one line of Markdown.</summary>
    public static string Write(Redline redline)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var written = new StringBuilder();
        foreach (var run in redline.Runs)
        {
            var text = Escape(PlainRedline.Readable(run.Text));
            written.Append(run.Kind switch
            {
                RunKind.Deleted => Around(text, "~~"),
                RunKind.Inserted => Around(text, "**"),
                _ => text,
            });
        }

        return written.ToString();
    }

    /// <summary>Text in which nothing is Markdown.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpecial = Special.Contains(character, StringComparison.Ordinal) || (written.Length == 0 && SpecialFirst.Contains(character, StringComparison.Ordinal));
            written.Append(isSpecial ? "\\" : string.Empty).Append(character is '\n' or '\r' ? ' ' : character);
        }

        return written.ToString();
    }

    // A mark holds only beside a character that is not blank (CommonMark §6.2), so blanks stay outside.
    private static string Around(string text, string mark)
    {
        var inner = text.Trim();
        return inner.Length == 0 ? text : text.Replace(inner, mark + inner + mark, StringComparison.Ordinal);
    }
}
