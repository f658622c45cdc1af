using Amendments.Documents;
using Amendments.Readers.Texts;

namespace Amendments.Readers;

/// <summary>
/// Reads a submission in plain text, as an e-mail or a word processor gives it: every character is literal, wrapped lines are joined and
/// their hyphens undone, marks of lists, underlined headings and page furniture are told apart.
/// </summary>
public static class PlainTextDocumentReader
{
    private static readonly TextNotation Notation = new(PlainShapes.Of, lines => (LiteralWords.Read(lines), []), IsWrapped: false, TellsHeadings: false);

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
