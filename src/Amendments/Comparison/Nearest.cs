using Amendments.Texts;

namespace Amendments.Comparison;

/// <summary>Finds the words of a text that come nearest to words that are not in it, for messages.</summary>
public static class Nearest
{
    private const double LeastLikeness = 0.6;

    // Beyond this a message would take longer than reading the paragraph; it stops a pasted page from costing minutes.
    private const int LongestQuotation = 400;

    /// <summary>The most similar stretch of whole words, or null when nothing is at least 60 per cent alike. Cost: length of the text × square of the words' length.</summary>
    public static TextRange? Find(string words, string text)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(text);
        if (words.Length is 0 or > LongestQuotation)
        {
            return null;
        }

        var wanted = Tokeniser.Tokenise(words).Count(t => t.IsSignificant);
        var tokens = Tokeniser.Tokenise(text).Where(t => t.IsSignificant).ToList();
        var (best, bestLikeness) = ((TextRange?)null, LeastLikeness);
        for (var first = 0; first < tokens.Count; first++)
        {
            for (var count = Math.Max(1, wanted - 1); count <= wanted + 1 && first + count <= tokens.Count; count++)
            {
                var range = TextRange.Between(tokens[first].Range.Start, tokens[first + count - 1].Range.End);
                var likeness = Likeness(words, range.In(text));
                if (likeness > bestLikeness)
                {
                    (best, bestLikeness) = (range, likeness);
                }
            }
        }

        return best;
    }

    /// <summary>1 for the same words (case aside), 0 for nothing in common: one minus the edit distance as a share of the longer.</summary>
    public static double Likeness(string left, string right)
    {
        var (a, b) = (Folding.Fold(left).Text.ToUpperInvariant(), Folding.Fold(right).Text.ToUpperInvariant());
        var longer = Math.Max(a.Length, b.Length);
        return longer == 0 ? 1 : 1 - ((double)Distance(a, b) / longer);
    }

    // Levenshtein 1966, two rows.
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[b.Length];
    }
}
