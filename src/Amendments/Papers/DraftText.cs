using Amendments.Texts;

namespace Amendments.Papers;

/// <summary>
/// Drafts as text files. In Markdown: <c># Title</c>, <c>## Heading</c>, <c>### Sub-heading</c>, <c>12. text</c> or any other spelling
/// of a label, <c>(a) text</c>, <c>(i) text</c> four blanks further in, <c>[^1]: text</c> for a footnote; anything else is text without a
/// number. Blank lines separate paragraphs, and a hard-wrapped paragraph's lines are joined. The words are in <see cref="EmphasisNotation"/>.
/// </summary>
public static class DraftText
{
    /// <summary>Reads a draft in Markdown. Linear in the length.</summary>
    public static ReadDraft Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MarkdownDraft().Read(text);
    }

    /// <summary>
    /// Reads a draft in plain text: the first line is the title, every character is literal, a heading is a short line that stands alone
    /// without final punctuation, a line in capitals, or "I. Introduction"; the level of a sub-paragraph follows from its mark.
    /// </summary>
    public static ReadDraft ReadPlain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PlainDraft().Read(text);
    }

    /// <summary>
    /// Tells what the paragraphs of a printed document are: title, headings, numbered paragraphs, sub-paragraphs or text. The look of a
    /// paragraph speaks first, then its label, then its words as in <see cref="ReadPlain"/>.
    /// </summary>
    /// <param name="blocks">The paragraphs in reading order.</param>
    public static ValueList<PrintedParagraph> ReadBlocks(IReadOnlyList<DraftBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return new PlainDraft().Read(blocks);
    }

    /// <summary>Writes a draft in Markdown; <see cref="Read"/> gives the same paragraphs again. Objects other than footnotes stay as U+FFFC.</summary>
    public static string Write(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return string.Join("\n", draft.Paragraphs.Select(p => Line(p.Content) + "\n"));
    }

    internal static IEnumerable<Problem> CheckWhole(string title, List<PrintedParagraph> paragraphs, string titleRemedy)
    {
        if (paragraphs.Count == 0)
        {
            yield return new Problem("file", "There is no text in it.", "Check that the right file was chosen, and that it is saved as text.");
            yield break;
        }

        if (title.Length == 0)
        {
            yield return new Problem("file", "There is no title.", titleRemedy);
        }

        if (!paragraphs.Exists(p => p.Kind == ParagraphKind.Numbered))
        {
            yield return new Problem("file", "There is no numbered paragraph.", "Write the number of each paragraph in front of it, with a full stop: “12. ”.");
        }
    }

    private static string Line(PrintedParagraph paragraph)
    {
        var words = EmphasisNotation.Write(paragraph.Text);
        return paragraph.Kind switch
        {
            ParagraphKind.Title => $"# {words}",
            ParagraphKind.Heading => $"{new string('#', Math.Min(paragraph.Level + 1, 6))} {Before(paragraph.Printed, words)}",
            ParagraphKind.Numbered => Labelled(paragraph.Printed, words),
            ParagraphKind.SubParagraph => new string(' ', 4 * (paragraph.Level - 1)) + Labelled(paragraph.Printed, words),
            ParagraphKind.Footnote => $"[^{paragraph.Printed}]: {words}",
            ParagraphKind.Text => Literal(words),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Before(string printed, string words) => printed.Length == 0 ? words : $"{printed} {words}";

    // A tab where a blank would join the label and the words to another label, or to none: "22" needs it.
    private static string Labelled(string printed, string words)
    {
        var line = $"{printed} {words}";
        return PrintedLabel.Read(line)?.Printed == printed ? line : $"{printed}\t{words}";
    }

    private static string Literal(string words)
    {
        if (words.StartsWith('#'))
        {
            return "\\" + words;
        }

        var colon = words.IndexOf("]:", StringComparison.Ordinal) + 1;
        if (colon > 0 && words.StartsWith("[^", StringComparison.Ordinal))
        {
            return words.Insert(colon, "\\");
        }

        var punctuation = (PrintedLabel.Read(words)?.Printed.Length ?? 0) - 1;
        return punctuation > 0 && char.IsPunctuation(words[punctuation]) ? words.Insert(punctuation, "\\") : words;
    }
}
