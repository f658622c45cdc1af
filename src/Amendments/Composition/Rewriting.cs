using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Turns "these words in place of that stretch" into the smallest edits.</summary>
internal static class Rewriting
{
    /// <summary>The edits that make a stretch of a paragraph say something else.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="range">The stretch; when it cuts a token, it is widened and the rest of the token kept.</param>
    /// <param name="replacement">What it should say.</param>
    /// <param name="part">The severable part that a change belongs to, by where it stands in the replacement.</param>
    public static IEnumerable<Edit> Edits(Paragraph paragraph, TextRange range, Replacement replacement, Func<TextChange, int>? part = null)
    {
        var text = paragraph.Text.Text;
        var whole = QuotedWords.Widen(text, range);
        var said = replacement with
        {
            Before = text[whole.Start..range.Start] + replacement.Before,
            After = replacement.After + text[range.End..whole.End],
        };
        foreach (var change in WordDiff.ChangesBeyondTypography(whole.In(text), said.Text.Text))
        {
            foreach (var edit in AroundObjects(paragraph, change.Old.Shift(whole.Start), said.Slice(change.New)))
            {
                yield return edit with { Part = part?.Invoke(change) ?? 1 };
            }
        }
    }

    /// <summary>An insertion at a place, with a joining blank on either side where one is needed.</summary>
    public static Edit Insert(Paragraph paragraph, int offset, Replacement replacement)
    {
        var text = paragraph.Text.Text;
        var at = QuotedWords.Edge(text, offset);
        var said = replacement.Text.Text;
        var joined = replacement with
        {
            Before = Joint.Between(text[..at], said) + replacement.Before,
            After = replacement.After + Joint.Between(said, text[at..]),
        };
        return new Edit.Words(paragraph.Id, new TextRange(at, 0), joined);
    }

    /// <summary>A deletion that takes the blank with it which would stand there twice.</summary>
    public static IEnumerable<Edit> Delete(Paragraph paragraph, TextRange range)
    {
        var text = paragraph.Text.Text;
        var whole = QuotedWords.Widen(text, range);
        if (whole != range)
        {
            return Edits(paragraph, range, Replacement.Nothing);
        }

        var (start, end) = (range.Start, range.End);
        var isLast = end == text.Length;
        if (start > 0 && char.IsWhiteSpace(text[start - 1]) && (isLast || char.IsWhiteSpace(text[end]) || Joint.Between("a", text[end..]).Length == 0))
        {
            start--;
        }
        else if (start == 0 && !isLast && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return AroundObjects(paragraph, QuotedWords.Widen(text, TextRange.Between(start, end)), Replacement.Nothing);
    }

    // Notes, fields and images are not words: whoever rewrites the words around them has not asked to take them out.
    public static IEnumerable<Edit> AroundObjects(Paragraph paragraph, TextRange range, Replacement replacement)
    {
        var start = range.Start;
        var said = replacement;
        var text = paragraph.Text.Text;
        var objects = range.IsEmpty ? [] : Tokeniser.Tokenise(text).Select(t => t.Range)
            .Where(t => range.Contains(t) && t.In(text).Contains(InlineObject.Placeholder, StringComparison.Ordinal));
        foreach (var kept in objects.Append(new TextRange(range.End, 0)))
        {
            if (kept.Start > start || said.Text.Length > 0)
            {
                yield return new Edit.Words(paragraph.Id, TextRange.Between(start, kept.Start), said);
            }

            (start, said) = (kept.End, Replacement.Nothing);
        }
    }
}
