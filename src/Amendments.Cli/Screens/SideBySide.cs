namespace Amendments.Cli.Screens;

/// <summary>
/// Texts to be read beside each other, each under its head. As many stand in a block as have room to be read; the others follow in
/// blocks below. On lines without end each is a block of its own.
/// </summary>
internal sealed class SideBySide
{
    // Four or five words: less is hard to read.
    private const int Narrowest = 26;

    private const string Rule = " │ ";

    private const int Indent = 4;

    private readonly List<(Phrase Head, Phrase Body, int Natural)> _columns = [];

    public void Add(Phrase head, Phrase body) =>
        _columns.Add((head, body, Wrapping.Lines(head, null).Concat(Wrapping.Lines(body, null)).Max(l => l.Width)));

    /// <summary>The lines of all blocks, with an empty one between blocks.</summary>
    /// <param name="width">Cells in a line; null for lines without end.</param>
    public IEnumerable<Phrase> Lines(int? width)
    {
        for (int start = 0, count; start < _columns.Count; start += count)
        {
            count = width is { } cells ? Fitting(start, cells) : 1;
            if (start > 0)
            {
                yield return new Phrase();
            }

            foreach (var line in width is { } room ? Block(_columns.GetRange(start, count), room) : Single(_columns[start].Head, _columns[start].Body))
            {
                yield return line;
            }
        }
    }

    private int Fitting(int start, int width)
    {
        var (used, count) = (0, 0);
        while (start + count < _columns.Count && (count == 0 || used + Least(start + count) <= width))
        {
            used += Least(start + count) + Rule.Length;
            count++;
        }

        return count;
    }

    private int Least(int column) => Math.Min(_columns[column].Natural, Narrowest);

    private static IEnumerable<Phrase> Single(Phrase head, Phrase body) => Wrapping.Lines(head, null)
        .Concat(Wrapping.Lines(body, null).Select(l => l.Pieces.Count == 0 ? l : Phrase.Of(new string(' ', Indent)).Add(l)));

    private static IEnumerable<Phrase> Block(List<(Phrase Head, Phrase Body, int Natural)> columns, int width)
    {
        var widths = Widths(columns, width);
        var rule = Phrase.Of(string.Join("─┼─", widths.Select(w => new string('─', w))), Look.Faint);
        return [.. Rows([.. columns.Select((c, i) => Wrapping.Lines(c.Head, widths[i], partsChanges: true))], widths), rule, .. Rows([.. columns.Select((c, i) => Wrapping.Lines(c.Body, widths[i], partsChanges: true))], widths)];
    }

    // The room is shared evenly, and nobody takes more than it needs.
    private static int[] Widths(List<(Phrase Head, Phrase Body, int Natural)> columns, int width)
    {
        var widths = new int[columns.Count];
        var room = width - (Rule.Length * (columns.Count - 1));
        for (var wanting = Wanting(columns, widths); room > 0 && wanting.Count > 0; wanting = Wanting(columns, widths))
        {
            var share = Math.Max(room / wanting.Count, 1);
            foreach (var i in wanting.TakeWhile(_ => room > 0))
            {
                var more = Math.Min(Math.Min(share, room), columns[i].Natural - widths[i]);
                widths[i] += more;
                room -= more;
            }
        }

        return widths;
    }

    private static List<int> Wanting(List<(Phrase Head, Phrase Body, int Natural)> columns, int[] widths) =>
        [.. Enumerable.Range(0, widths.Length).Where(i => widths[i] < columns[i].Natural)];

    private static IEnumerable<Phrase> Rows(List<List<Phrase>> columns, int[] widths)
    {
        for (var row = 0; row < columns.Max(c => c.Count); row++)
        {
            var cells = columns.ConvertAll(c => row < c.Count ? c[row] : new Phrase());
            yield return Row(cells, widths);
        }
    }

    private static Phrase Row(List<Phrase> cells, int[] widths)
    {
        var line = new Phrase();
        for (var i = 0; i < cells.Count; i++)
        {
            var isLast = i == cells.Count - 1;
            var isEnd = isLast || (i == cells.Count - 2 && cells[^1].Pieces.Count == 0);
            line.Add(cells[i])
                .Add(isLast ? string.Empty : new string(' ', Math.Max(0, widths[i] - cells[i].Width)))
                .Add(isLast ? string.Empty : isEnd ? Rule.TrimEnd() : Rule, Look.Faint);
        }

        return line;
    }
}
