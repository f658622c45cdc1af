namespace Amendments.Readers.Pdf;

/// <summary>A printed line: words that stand beside each other in one column.</summary>
internal sealed class PdfLine
{
    // Raised numbers of notes are smaller by a quarter at least.
    private const double SameSize = 0.15;

    /// <summary>Puts words to a line.</summary>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="block">The number of the block on that page; lines of a block stand close below each other.</param>
    /// <param name="words">The words in reading order, not empty.</param>
    public PdfLine(int page, int block, IReadOnlyList<PdfWord> words)
    {
        (Page, Block, Words) = (page, block, words);
        Height = UsualHeight(words);
        var usual = words.Where(w => Math.Abs(w.Box.Height - Height) <= SameSize * Height).Select(w => w.Box).ToList();
        var (upright, all) = (Box.Around(usual), Box.Around([.. words.Select(w => w.Box)]));
        Box = upright with { Left = all.Left, Right = all.Right };
        Text = string.Concat(words.Select((w, at) => w.IsSpaced && at > 0 ? $" {w.Text}" : w.Text));
    }

    public int Page { get; }

    public int Block { get; }

    public IReadOnlyList<PdfWord> Words { get; }

    /// <summary>The height of most of its letters, which grows with the size of the type.</summary>
    public double Height { get; }

    /// <summary>Where it stands; raised and lowered letters do not count for the height.</summary>
    public Box Box { get; }

    public string Text { get; }

    /// <summary>Whether a word of the line is set clearly smaller than the line, as the raised number of a note is.</summary>
    public bool IsRaised(PdfWord word) => word.Box.Height < (1 - SameSize) * Height;

    /// <summary>One line of this and the pieces of another that stands on the same height behind it.</summary>
    public PdfLine With(PdfLine behind) => new(Page, behind.Block, [.. Words, behind.Words[0] with { IsSpaced = true }, .. behind.Words.Skip(1)]);

    private static double UsualHeight(IReadOnlyList<PdfWord> words)
    {
        var left = words.Sum(w => w.Text.Length) / 2;
        foreach (var word in words.OrderBy(w => w.Box.Height))
        {
            left -= word.Text.Length;
            if (left < 0)
            {
                return word.Box.Height;
            }
        }

        return words.Max(w => w.Box.Height);
    }
}
