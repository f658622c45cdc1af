using Amendments.Documents;
using Amendments.Readers.Markdown;
using Amendments.Readers.Texts;

namespace Amendments.Readers;

// Why not Markdig (1.6.0 was tried): its positions are not those of its words in cells of tables and behind escapes; HTML blocks and
// definitions of links swallow their words; "(a)" and "•" are no marks to it, and stars in "**new:**text" and in Chinese no emphasis;
// "__" is bold, where EmphasisNotation has it underlined; 900 KB of "*a " make it refuse the whole document, 1.2 MB of "[a](" keep it busy
// for longer than anybody waits, and nothing can stop it.

/// <summary>
/// Reads a submission in Markdown. Every word of the file comes out in exactly one block, with its place in the file; what is left over is
/// signs of the notation and blanks. HTML, indented code and whatever else Markdown hides is read as the text that it is.
/// </summary>
public static class MarkdownDocumentReader
{
    private static readonly TextNotation Notation = new(MarkdownShapes.Of, MarkdownWords.Read, IsWrapped: true, TellsHeadings: true);

    /// <summary>Reads it.</summary>
    /// <param name="text">The decoded file, to which the offsets of the pieces refer; see <see cref="TextDecoding"/>.</param>
    /// <param name="limits">What reading may cost.</param>
    /// <param name="stop">When to stop for lack of time; what was read until then is kept.</param>
    public static ReadDocument Read(string text, DocumentLimits limits, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(limits);
        return QuotedLines.Mark(TextFileReader.Read(text, Notation, limits, stop), text);
    }
}
