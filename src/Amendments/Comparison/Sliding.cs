namespace Amendments.Comparison;

/// <summary>Moves insertions and deletions that fit at several places to where a reader expects them.</summary>
internal static class Sliding
{
    public static List<TextChange> ToReadablePlaces(TokenisedText old, TokenisedText @new, List<TextChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Old.IsEmpty || changes[i].New.IsEmpty)
            {
                var by = By(old, @new, changes, i);
                changes[i] = IsSame(old, @new, changes[i], by) ? new TextChange(changes[i].Old.Shift(by), changes[i].New.Shift(by)) : changes[i];
            }
        }

        return changes;
    }

    // Where typography does not count, the words that a change moves over may be spelt differently in the two texts; then it stays.
    private static bool IsSame(TokenisedText old, TokenisedText @new, TextChange change, int by)
    {
        var (inOld, inNew) = by < 0 ? (change.Old.Start + by, change.New.Start + by) : (change.Old.End, change.New.End);
        return inNew >= 0 && inNew <= @new.Text.Length && old.IsEdge(change.Old.Start + by) && @new.IsEdge(change.New.Start + by)
            && string.CompareOrdinal(old.Text, inOld, @new.Text, inNew, Math.Abs(by)) == 0;
    }

    // How far, in characters, the change should move; negative is to the left. Changes never come to touch.
    private static int By(TokenisedText old, TokenisedText @new, List<TextChange> changes, int index)
    {
        var change = changes[index];
        var least = index == 0 ? -change.Old.Start : changes[index - 1].Old.End + 1 - change.Old.Start;
        var most = index + 1 == changes.Count ? old.Text.Length - change.Old.End : changes[index + 1].Old.Start - 1 - change.Old.End;
        var (text, run) = change.Old.IsEmpty ? (@new, change.New) : (old, change.Old);
        var (first, last) = (text.At(run.Start), text.At(run.End));
        var (best, bestRank) = (0, Rank(text, first));
        for (int i = first, j = last; i > 0 && text.Same(i - 1, text, j - 1) && text.Start(i - 1) - run.Start >= least; i--, j--)
        {
            Consider(i - 1);
        }

        for (int i = first, j = last; j < text.Count && text.Same(i, text, j) && text.Start(i + 1) - run.Start <= most; i++, j++)
        {
            Consider(i + 1);
        }

        return best;

        void Consider(int token)
        {
            var rank = Rank(text, token);
            if (rank > bestRank)
            {
                (best, bestRank) = (text.Start(token) - run.Start, rank);
            }
        }
    }

    // A run reads best when it begins a sentence, next best when it begins a clause, then when it begins with a word.
    private static int Rank(TokenisedText text, int token)
    {
        if (token == 0)
        {
            return 4;
        }

        if (text.Kind(token - 1) != TokenKind.Blank)
        {
            return token < text.Count && text.Kind(token) == TokenKind.Blank && IsSentenceEnd(text, token - 1) ? 3 : 0;
        }

        return token < 2 ? 1 : IsSentenceEnd(text, token - 2) ? 4 : text.Kind(token - 2) == TokenKind.Punctuation ? 2 : 1;
    }

    public static bool IsSentenceEnd(TokenisedText text, int token) => text[token] is "." or "!" or "?" or "。" or "؟";
}
