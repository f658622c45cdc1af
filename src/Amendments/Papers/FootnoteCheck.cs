using System.Globalization;

namespace Amendments.Papers;

/// <summary>Holds the references to footnotes against their definitions.</summary>
internal sealed class FootnoteCheck
{
    private readonly List<(int Line, string Name)> _references = [];
    private readonly Dictionary<string, int> _definitions = [];
    private readonly List<Problem> _twice = [];

    public void Refer(int line, string name) => _references.Add((line, name));

    public void Define(int line, string name)
    {
        if (!_definitions.TryAdd(name, line))
        {
            _twice.Add(new Problem(Place(line), $"The footnote [^{name}] is defined again; first on {Place(_definitions[name])}.", "Give each footnote a name of its own."));
        }
    }

    public IEnumerable<Problem> Problems()
    {
        var undefined = _references
            .Where(r => !_definitions.ContainsKey(r.Name))
            .Select(r => new Problem(Place(r.Line), $"The footnote [^{r.Name}] has no text.", $"Add a line “[^{r.Name}]: ...” or take the reference away."));
        var referred = _references.Select(r => r.Name).ToHashSet();
        var unused = _definitions
            .Where(d => !referred.Contains(d.Key))
            .Select(d => new Problem(Place(d.Value), $"Nothing refers to the footnote [^{d.Key}].", $"Put [^{d.Key}] where the note belongs or take its text away."));
        return [.. _twice, .. undefined, .. unused];
    }

    private static string Place(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");
}
