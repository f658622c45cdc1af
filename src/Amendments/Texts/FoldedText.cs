namespace Amendments.Texts;

/// <summary>A folded text and, for each of its characters, where that character comes from.</summary>
/// <param name="Text">The folded characters.</param>
/// <param name="Starts">Per folded character: offset of its source in the original, in UTF-16 code units from 0.</param>
/// <param name="Ends">Per folded character: offset after its source.</param>
public sealed record FoldedText(string Text, ValueList<int> Starts, ValueList<int> Ends)
{
    /// <summary>The stretch of the original that a stretch of the folded text comes from.</summary>
    /// <param name="folded">A range that is not empty, inside <see cref="Text"/>.</param>
    public TextRange Source(TextRange folded) => TextRange.Between(Starts[folded.Start], Ends[folded.End - 1]);

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

    private bool IsEdge(int folded) => folded == 0 || folded == Text.Length || Starts[folded] >= Ends[folded - 1];
}
