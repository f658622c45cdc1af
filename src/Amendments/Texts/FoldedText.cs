namespace Amendments.Texts;

/// <summary>A folded text and, for each of its characters, where that character comes from.</summary>
public sealed class FoldedText
{
    private readonly TextRange[]? _sources;

    /// <param name="text">The folded characters.</param>
    /// <param name="sources">Per folded character: where its source stands in the original. Null when each character stands for itself.</param>
    internal FoldedText(string text, TextRange[]? sources = null) => (Text, _sources) = (text, sources);

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>The stretch of the original that a stretch of the folded text comes from.</summary>
    /// <param name="folded">A range that is not empty, inside <see cref="Text"/>.</param>
    public TextRange Source(TextRange folded) => _sources is null ? folded : TextRange.Between(_sources[folded.Start].Start, _sources[folded.End - 1].End);

    /// <summary>Every place in the original where the folded words stand, from left to right, without overlap; never a part of a character, as “.” is of “…”.</summary>
    /// <param name="words">Words folded by <see cref="Folding.Fold"/>; blank words are found nowhere.</param>
    public IEnumerable<TextRange> Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (string.IsNullOrWhiteSpace(words))
        {
            yield break;
        }

        for (int at = Text.IndexOf(words, StringComparison.Ordinal), next; at >= 0; at = Text.IndexOf(words, next, StringComparison.Ordinal))
        {
            next = at + 1;
            if (IsEdge(at) && IsEdge(at + words.Length))
            {
                next = at + words.Length;
                yield return Source(new TextRange(at, words.Length));
            }
        }
    }

    private bool IsEdge(int folded) => _sources is null || folded == 0 || folded == Text.Length || _sources[folded].Start >= _sources[folded - 1].End;
}
