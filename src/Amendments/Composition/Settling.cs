using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Composition;

// "women{+ and girls+} and men", "women {+and girls +}and men" and "women and {+girls and +}men" come to one text. Whoever asks for it,
// behind one word, before the next, or by restating the sentence, asks for the same, so all of them become the one that reads best.

/// <summary>Puts insertions and deletions that come to the same text at one and the same place.</summary>
internal static class Settling
{
    /// <summary>
    /// The edits, each insertion and deletion where it reads best, and among equals at the first such place. Edits of one paragraph never
    /// come to touch. Cost: for each, a pass over its paragraph.
    /// </summary>
    public static IEnumerable<Edit> Of(Draft draft, IReadOnlyList<Edit> edits)
    {
        foreach (var edit in edits)
        {
            yield return edit is Edit.Words words && words.Range.IsEmpty != words.Replacement.IsNothing ? Best(draft[words.In].Text.Text, words, Room(words, edits)) : edit;
        }
    }

    private static Edit.Words Best(string text, Edit.Words words, (int Least, int Most) room)
    {
        var said = words.Replacement.Text.Text;
        var length = Math.Max(said.Length, words.Range.Length);
        var whole = text.Insert(words.Range.Start, said);
        var (first, last) = Slack(whole, words.Range.Start, length);
        if (first == last)
        {
            return words;
        }

        var shown = new TokenisedText(whole);
        var (best, bestRank) = (words, -1);
        for (var by = Math.Max(first, room.Least - words.Range.Start); by <= Math.Min(last, room.Most - words.Range.End); by++)
        {
            var (start, end) = (words.Range.Start + by, words.Range.Start + by + length);
            if (shown.IsEdge(start) && shown.IsEdge(end) && Rank(shown, shown.At(start), shown.At(end)) is var rank && rank > bestRank && Slid(words, by) is { } slid)
            {
                (best, bestRank) = (slid, rank);
            }
        }

        return best;
    }

    // Between which offsets the edit can move without touching another one of its proposal.
    private static (int Least, int Most) Room(Edit.Words words, IReadOnlyList<Edit> edits)
    {
        var (least, most) = (0, int.MaxValue);
        foreach (var near in edits.OfType<Edit.Words>().Where(e => e.In == words.In && !ReferenceEquals(e, words)))
        {
            least = near.Range.Start <= words.Range.Start ? Math.Max(least, near.Range.End + 1) : least;
            most = near.Range.Start >= words.Range.Start ? Math.Min(most, near.Range.Start - 1) : most;
        }

        return (least, most);
    }

    // Between two words everything stands before the blank: there an insertion meets whatever else goes between them, and the deletions of
    // neighbouring words do not meet. A sentence stands behind the one before it; words that begin a sentence stand with it.
    private static int Rank(TokenisedText text, int token, int end)
    {
        var last = end - 1;
        while (last > token && text.Kind(last) == TokenKind.Blank)
        {
            last--;
        }

        var isSentence = Sliding.IsSentenceEnd(text, last);
        return token > 0 && isSentence && Sliding.IsSentenceEnd(text, token - 1) ? 3
            : token > 1 && !isSentence && text.Kind(token - 1) == TokenKind.Blank && Sliding.IsSentenceEnd(text, token - 2) ? 3
            : text.Kind(token) == TokenKind.Blank ? 2
            : 0;
    }

    // How far a run of a text can be moved so that the text without it stays the same.
    private static (int First, int Last) Slack(string text, int start, int length)
    {
        var (first, last) = (0, 0);
        while (start + first > 0 && text[start + first - 1] == text[start + first + length - 1])
        {
            first--;
        }

        while (start + last + length < text.Length && text[start + last] == text[start + last + length])
        {
            last++;
        }

        return (first, last);
    }

    // What the editor supplied stays apart from what the proposal says; where punctuation of the editor would come between its words, the edit stays.
    private static Edit.Words? Slid(Edit.Words words, int by)
    {
        var said = words.Replacement;
        var range = words.Range.Shift(by);
        if (by == 0 || said.IsNothing)
        {
            return words with { Range = range };
        }

        var turned = by > 0 && by <= said.Before.Length ? said with { Before = said.Before[by..], After = said.After + said.Before[..by] }
            : by < 0 && -by <= said.After.Length ? said with { Before = said.After[^-by..] + said.Before, After = said.After[..^-by] }
            : string.IsNullOrWhiteSpace(said.Before + said.After) ? Turned(said, by)
            : null;
        return turned is null ? null : words with { Range = range, Replacement = turned };
    }

    // The first characters go to the end, or the last to the beginning. A blank of the editor's that comes between words becomes one like theirs.
    private static Replacement Turned(Replacement said, int by)
    {
        var all = said.Text;
        var turn = ((by % all.Length) + all.Length) % all.Length;
        var text = all.Slice(TextRange.Between(turn, all.Length)) + all.Slice(new TextRange(0, turn));
        if (said.Before.Length + said.After.Length == 0)
        {
            return new Replacement(text);
        }

        var start = text.Length - text.Text.TrimStart().Length;
        var end = Math.Max(start, text.Text.TrimEnd().Length);
        return new Replacement(text.Slice(TextRange.Between(start, end)), text.Text[..start], text.Text[end..]);
    }
}
