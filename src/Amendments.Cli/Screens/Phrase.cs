namespace Amendments.Cli.Screens;

/// <summary>Words with their looks. Whatever a user wrote is text here, never markup.</summary>
internal sealed class Phrase
{
    private readonly List<(string Text, Look Look)> _pieces = [];

    public IReadOnlyList<(string Text, Look Look)> Pieces => _pieces;

    public int Width => _pieces.Sum(p => CellWidth.Of(p.Text));

    public static implicit operator Phrase(string? text) => Of(text ?? string.Empty);

    public static Phrase Of(string text, Look look = Look.Plain) => new Phrase().Add(text, look);

    /// <summary>Phrases that are not empty, with something between them.</summary>
    public static Phrase Join(string between, IEnumerable<Phrase> parts)
    {
        var joined = new Phrase();
        foreach (var part in parts.Where(p => p._pieces.Count > 0))
        {
            joined.Add(joined._pieces.Count > 0 ? between : string.Empty, Look.Faint).Add(part);
        }

        return joined;
    }

    public Phrase Add(string text, Look look = Look.Plain)
    {
        if (text.Length > 0)
        {
            _pieces.Add((Visible(text), look));
        }

        return this;
    }

    public Phrase Add(Phrase other)
    {
        _pieces.AddRange(other._pieces);
        return this;
    }

    public override string ToString() => string.Concat(_pieces.Select(p => p.Text));

    // A control character in a file from outside must not steer the terminal; its picture is shown instead (Unicode, Control Pictures).
    private static string Visible(string text) => text.Any(IsControl)
        ? string.Concat(text.Replace("\r\n", "\n", StringComparison.Ordinal).Select(c => !IsControl(c) ? c : c == '\t' ? ' ' : c < ' ' ? (char)(0x2400 + c) : '\u2421'))
        : text;

    private static bool IsControl(char character) => char.IsControl(character) && character != '\n';
}
