namespace Amendments.Cli.Screens;

/// <summary>A table to be printed.</summary>
/// <param name="columns">The titles of its columns; one that ends in "…" may be wrapped when the line is too narrow.</param>
internal sealed class Listing(params string[] columns)
{
    private readonly List<IReadOnlyList<Phrase>> _rows = [];

    public IReadOnlyList<string> Titles { get; } = [.. columns.Select(c => c.TrimEnd('…'))];

    public IReadOnlyList<bool> Wraps { get; } = [.. columns.Select(c => c.EndsWith('…'))];

    public IReadOnlyList<IReadOnlyList<Phrase>> Rows => _rows;

    public Listing WithoutEmptyColumns()
    {
        var filled = Enumerable.Range(0, Titles.Count).Where(i => _rows.Exists(row => row[i].Pieces.Count > 0)).ToList();
        var kept = new Listing([.. filled.Select(i => Wraps[i] ? $"{Titles[i]}…" : Titles[i])]);
        _rows.ForEach(row => kept.Add([.. filled.Select(i => row[i])]));
        return kept;
    }

    public void Add(params Phrase[] cells) => _rows.Add(cells);
}
