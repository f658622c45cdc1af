using Amendments.Texts;

namespace Amendments.Readers.Texts;

/// <summary>How many emphases of each sort lie over each character, so that thousands of them inside each other cost no more than one.</summary>
internal sealed class EmphasisDepths(int length)
{
    private static readonly Emphasis[] Sorts = [Emphasis.Bold, Emphasis.Italic, Emphasis.Underline];

    private readonly int[] _changes = new int[(length + 1) * Sorts.Length];

    /// <summary>Lays an emphasis over a stretch.</summary>
    public void Add(int from, int to, Emphasis emphasis)
    {
        for (var sort = 0; sort < Sorts.Length; sort++)
        {
            if (emphasis.HasFlag(Sorts[sort]))
            {
                _changes[(from * Sorts.Length) + sort]++;
                _changes[(to * Sorts.Length) + sort]--;
            }
        }
    }

    /// <summary>The spans over a text that is made of some of the characters.</summary>
    /// <param name="kept">The indexes of those characters, in order.</param>
    public ValueList<FormatSpan> Spans(List<int> kept)
    {
        var spans = new List<FormatSpan>();
        var depths = new int[Sorts.Length];
        for (var (at, character) = (0, 0); at < kept.Count; at++)
        {
            for (; character <= kept[at]; character++)
            {
                Step(depths, character);
            }

            Add(spans, at, Over(depths));
        }

        return spans.ToValueList();
    }

    private void Step(int[] depths, int character)
    {
        for (var sort = 0; sort < depths.Length; sort++)
        {
            depths[sort] += _changes[(character * depths.Length) + sort];
        }
    }

    private static Emphasis Over(int[] depths)
    {
        var emphasis = Emphasis.None;
        for (var sort = 0; sort < depths.Length; sort++)
        {
            emphasis |= depths[sort] > 0 ? Sorts[sort] : Emphasis.None;
        }

        return emphasis;
    }

    private static void Add(List<FormatSpan> spans, int at, Emphasis emphasis)
    {
        if (emphasis == Emphasis.None)
        {
            return;
        }

        if (spans.Count > 0 && spans[^1].Emphasis == emphasis && spans[^1].Range.End == at)
        {
            spans[^1] = new FormatSpan(TextRange.Between(spans[^1].Range.Start, at + 1), emphasis);
        }
        else
        {
            spans.Add(new FormatSpan(TextRange.Between(at, at + 1), emphasis));
        }
    }
}
