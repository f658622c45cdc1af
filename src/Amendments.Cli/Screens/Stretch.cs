using System.Text;

namespace Amendments.Cli.Screens;

/// <summary>Characters on their way to a line, with their looks and the cells they take.</summary>
internal sealed class Stretch
{
    private readonly List<Phrase> _done = [];
    private readonly StringBuilder _text = new();
    private Look _look;

    public int Width { get; private set; }

    public bool IsEmpty => _done.Count == 0 && _text.Length == 0;

    public void Add(Rune rune, Look look)
    {
        if (look != _look)
        {
            Close();
            _look = look;
        }

        _text.Append(rune.ToString());
        Width += CellWidth.Of(rune);
    }

    /// <summary>Puts the characters at the end of a line and begins anew.</summary>
    public void MoveTo(Phrase line)
    {
        Close();
        foreach (var piece in _done)
        {
            line.Add(piece);
        }

        Clear();
    }

    public void Clear()
    {
        _done.Clear();
        _text.Clear();
        Width = 0;
    }

    private void Close()
    {
        if (_text.Length > 0)
        {
            _done.Add(Phrase.Of(_text.ToString(), _look));
            _text.Clear();
        }
    }
}
