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
    /// <param name="part">The severable part that a change belongs to, by the offset in the replacement at which its words begin.</param>
    public static IEnumerable<Edit> Edits(Paragraph paragraph, TextRange range, Replacement replacement, Func<int, int>? part = null)
    {
        var text = paragraph.Text.Text;
        var tokens = Tokeniser.Tokenise(text);
        var whole = QuotedWords.Widen(tokens, range);
        var said = replacement with
        {
            Before = text[whole.Start..range.Start] + replacement.Before,
            After = replacement.After + text[range.End..whole.End],
        };
        foreach (var change in WordDiff.ChangesBeyondTypography(whole.In(text), said.Text.Text))
        {
            var put = change.New.In(said.Text.Text);
            var begins = change.New.Start + put.Length - put.TrimStart().Length - (range.Start - whole.Start);
            foreach (var edit in AroundObjects(paragraph, change.Old.Shift(whole.Start), said.Slice(change.New)))
            {
                yield return Attach(tokens, whole, edit) with { Part = part?.Invoke(Math.Max(0, begins)) ?? 1 };
            }
        }
    }

    /// <summary>An insertion at a place, with a joining blank on either side where one is needed.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="offset">The place; inside a token it is the end of that token.</param>
    /// <param name="replacement">The words.</param>
    /// <param name="quoted">The words that the place is named by, if it is.</param>
    public static Edit Insert(Paragraph paragraph, int offset, Replacement replacement, TextRange quoted = default)
    {
        var text = paragraph.Text.Text;
        var tokens = Tokeniser.Tokenise(text);
        var at = QuotedWords.Edge(tokens, offset);
        var said = replacement.Text.Text;
        var joined = replacement with
        {
            Before = Joint.Between(text[..at], said) + replacement.Before + Joint.Between(replacement.Before, replacement.Wording.Text),
            After = Joint.Between(replacement.Wording.Text, replacement.After) + replacement.After + Joint.Between(said, text[at..]),
        };
        return Attach(tokens, quoted, new Edit.Words(paragraph.Id, new TextRange(at, 0), joined));
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

    /// <summary>
    /// Attaches an insertion to the words on either side of it, among the words that the proposal repeats or quotes: "trade and" before
    /// "economy" says something else when the economy becomes trade.
    /// </summary>
    public static Edit.Words Attach(ValueList<Token> tokens, TextRange repeated, Edit.Words edit)
    {
        if (!edit.Range.IsEmpty || repeated.IsEmpty)
        {
            return edit;
        }

        var (before, after) = ((Token?)null, (Token?)null);
        foreach (var token in tokens)
        {
            if (token.IsSignificant && repeated.Contains(token.Range))
            {
                before = token.Range.End <= edit.Range.Start ? token : before;
                after ??= token.Range.Start >= edit.Range.End ? token : null;
            }
        }

        return (before ?? after) is not { Kind: TokenKind.Word } held ? edit
            : before is not null && after is { Kind: TokenKind.Word } next ? edit with { Holds = TextRange.Between(held.Range.Start, next.Range.End) }
            : edit with { Holds = held.Range };
    }

    // Notes, fields and images are not words: whoever rewrites the words around them has not asked to take them out.
    public static IEnumerable<Edit.Words> AroundObjects(Paragraph paragraph, TextRange range, Replacement replacement)
    {
        var start = range.Start;
        var said = replacement;
        var text = paragraph.Text.Text;
        var objects = !text.AsSpan(range.Start, range.Length).Contains(InlineObject.Placeholder) ? [] : Tokeniser.Tokenise(text).Select(t => t.Range)
            .Where(t => range.Contains(t) && t.In(text).Contains(InlineObject.Placeholder, StringComparison.Ordinal));
        foreach (var kept in new List<TextRange>(objects) { new(range.End, 0) })
        {
            if (kept.Start > start || said.Text.Length > 0)
            {
                yield return new Edit.Words(paragraph.Id, TextRange.Between(start, kept.Start), said);
            }

            (start, said) = (kept.End, Replacement.Nothing);
        }
    }
}
