using Amendments.Documents;
using Amendments.Intake.Grammar;
using Amendments.Texts;

namespace Amendments.Intake.Outline;

// Before the first question of a form, its own words are: its title (the first block), what stands wholly in italics, what speaks of
// deadlines and consultations, and links with the words that announce them. Whatever else stands there is the submitter's.

/// <summary>Recognises the words that a form brings along before its first question.</summary>
internal static class FormWords
{
    /// <summary>Whether a block before the first question is the form's.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="at">Which one.</param>
    /// <param name="isFirst">Whether no words stand before it.</param>
    /// <param name="lexicon">The words of the language.</param>
    public static bool Has(ValueList<DocumentBlock> blocks, int at, bool isFirst, Lexicon lexicon)
    {
        var block = blocks[at];
        return isFirst || block.Kind == BlockKind.Heading || IsLink(block.Text.Text) || IsItalic(block.Text)
            || (block.Text.Text.TrimEnd().EndsWith(':') && at + 1 < blocks.Count && IsLink(blocks[at + 1].Text.Text))
            || Lexer.Cut(block.Text.Text, lexicon).Exists(l => l.Is(WordClass.Form));
    }

    private static bool IsItalic(FormattedText text) =>
        text.Length > 0 && text.Spans.Where(s => s.Emphasis.HasFlag(Emphasis.Italic)).Sum(s => s.Range.Length) > 0.9 * text.Length;

    private static bool IsLink(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var link) && link.Scheme is "http" or "https" or "mailto";
}
