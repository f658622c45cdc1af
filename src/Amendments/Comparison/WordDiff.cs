using Amendments.Texts;
using DiffPlex;
using DiffPlex.Model;

namespace Amendments.Comparison;

// 1. Words are matched first, alone, by a longest common subsequence: no word is struck that could have been kept.
// 2. Between two matched words, punctuation and objects are matched, the earliest first.
// 3. What lies between two matched tokens and differs is a change; blanks that are the same at its edges stay outside.
// 4. A pure insertion or deletion that could stand at several places goes where a sentence or a clause begins.

/// <summary>The word-level comparison of two texts.</summary>
public static class WordDiff
{
    /// <summary>
    /// What changed, in order, without overlap or touching. Applying every change to <paramref name="before"/> gives <paramref name="after"/> to the character.
    /// Cost grows with (words) × (differing words); a paragraph takes microseconds.
    /// </summary>
    public static ValueList<TextChange> Changes(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            return [];
        }

        return Changes(before, after, isFolded: false).ToValueList();
    }

    /// <summary>
    /// The same, but a word in other typography (<see cref="Folding"/>) is not changed. When nothing but typography differs, that is the change.
    /// Applying these changes gives the words of <paramref name="after"/>, in the typography of <paramref name="before"/> where the two agree.
    /// </summary>
    public static ValueList<TextChange> ChangesBeyondTypography(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = Changes(before, after, isFolded: true)
            .Where(c => Folding.Fold(c.Old.In(before)).Text != Folding.Fold(c.New.In(after)).Text).ToValueList();
        return changes.Count > 0 ? changes : Changes(before, after);
    }

    /// <summary>The text that the changes make of <paramref name="before"/>.</summary>
    public static string Apply(string before, string after, IEnumerable<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(changes);
        var applied = new System.Text.StringBuilder();
        var at = 0;
        foreach (var change in changes)
        {
            applied.Append(before, at, change.Old.Start - at).Append(change.New.In(after));
            at = change.Old.End;
        }

        return applied.Append(before, at, before.Length - at).ToString();
    }

    private static List<TextChange> Changes(string before, string after, bool isFolded)
    {
        var old = new TokenisedText(before, isFolded);
        var @new = new TokenisedText(after, isFolded);
        var matches = MatchPunctuation(old, @new, MatchWords(old, @new));
        return Sliding.ToReadablePlaces(old, @new, Between(old, @new, matches));
    }

    private static List<(int Old, int New)> MatchWords(TokenisedText old, TokenisedText @new)
    {
        var (oldWords, newWords) = (old.Indexes(TokenKind.Word), @new.Indexes(TokenKind.Word));
        var matches = new List<(int Old, int New)>();
        var (i, j) = (0, 0);
        foreach (var block in DifferingWords(old, oldWords, @new, newWords))
        {
            for (; i < block.DeleteStartA; i++, j++)
            {
                matches.Add((oldWords[i], newWords[j]));
            }

            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        for (; i < oldWords.Count; i++, j++)
        {
            matches.Add((oldWords[i], newWords[j]));
        }

        return matches;
    }

    // The words that both begin and end with belong to a longest common subsequence; mostly few are left between.
    private static IEnumerable<DiffBlock> DifferingWords(TokenisedText old, List<int> oldWords, TokenisedText @new, List<int> newWords)
    {
        var (most, first, behind) = (Math.Min(oldWords.Count, newWords.Count), 0, 0);
        while (first < most && old.Matches(oldWords[first], @new, newWords[first]))
        {
            first++;
        }

        while (behind < most - first && old.Matches(oldWords[^(behind + 1)], @new, newWords[^(behind + 1)]))
        {
            behind++;
        }

        var (oldMiddle, newMiddle) = (oldWords[first..^behind], newWords[first..^behind]);
        return oldMiddle.Count == 0 || newMiddle.Count == 0
            ? [new DiffBlock(first, oldMiddle.Count, first, newMiddle.Count)]
            : new Differ().CreateCustomDiffs(old.Text, @new.Text, false, false, Words).DiffBlocks
                .Select(b => new DiffBlock(first + b.DeleteStartA, b.DeleteCountA, first + b.InsertStartB, b.InsertCountB));

        string[] Words(string text) => ReferenceEquals(text, old.Text) ? [.. oldMiddle.Select(old.Key)] : [.. newMiddle.Select(@new.Key)];
    }

    private static List<(int Old, int New)> MatchPunctuation(TokenisedText old, TokenisedText @new, List<(int Old, int New)> words)
    {
        var matches = new List<(int Old, int New)>();
        var (i, j) = (0, 0);
        foreach (var (wordOld, wordNew) in new List<(int Old, int New)>(words) { (old.Count, @new.Count) })
        {
            matches.AddRange(EarliestMatches.Of(old.Marks(i, wordOld), @new.Marks(j, wordNew), (a, b) => old.Matches(a, @new, b)));
            if (wordOld < old.Count)
            {
                matches.Add((wordOld, wordNew));
            }

            (i, j) = (wordOld + 1, wordNew + 1);
        }

        return matches;
    }

    private static List<TextChange> Between(TokenisedText old, TokenisedText @new, List<(int Old, int New)> matches)
    {
        var changes = new List<TextChange>();
        var (i, j) = (0, 0);
        foreach (var (matchOld, matchNew) in new List<(int Old, int New)>(matches) { (old.Count, @new.Count) })
        {
            var (a, endA, b, endB) = (i, matchOld, j, matchNew);
            while (a < endA && b < endB && old.Matches(a, @new, b))
            {
                (a, b) = (a + 1, b + 1);
            }

            while (a < endA && b < endB && old.Matches(endA - 1, @new, endB - 1))
            {
                (endA, endB) = (endA - 1, endB - 1);
            }

            if (a < endA || b < endB)
            {
                changes.Add(new TextChange(old.Range(a, endA), @new.Range(b, endB)));
            }

            (i, j) = (matchOld + 1, matchNew + 1);
        }

        return changes;
    }
}
