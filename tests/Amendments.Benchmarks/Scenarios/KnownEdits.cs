namespace Amendments.Benchmarks.Scenarios;

/// <summary>Changes words of a text and counts them: what a comparison should find, and no more.</summary>
internal sealed class KnownEdits(int seed)
{
    private readonly GeneratedText _text = new(seed);

    /// <summary>A text with a share of its words put in, struck or replaced, each between two words that stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="percent">The share.</param>
    /// <returns>The new text, and how many words were struck and put in; a replaced word is two.</returns>
    public (string Text, int Words) Edit(string text, int percent)
    {
        var words = text.Split(' ');
        var (edited, count) = (new List<string>(), 0);
        for (var i = 0; i < words.Length; i++)
        {
            var isChanged = i % 2 == 1 && i < words.Length - 1 && _text.Below(100) < 2 * percent;
            var kind = isChanged ? _text.Below(4) : 0;
            edited.AddRange(!isChanged ? [words[i]] : kind == 0 ? [words[i], New()] : kind == 1 ? [] : [New()]);
            count += !isChanged ? 0 : kind < 2 ? 1 : 2;
        }

        return (string.Join(' ', edited), count);

        // No word of the generated texts is one of these.
        string New() => $"re{_text.Sentence(1).TrimEnd('.').ToLowerInvariant()}";
    }
}
