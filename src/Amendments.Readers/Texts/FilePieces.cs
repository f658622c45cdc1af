using Amendments.Documents;

namespace Amendments.Readers.Texts;

/// <summary>Puts the places of characters together to pieces.</summary>
/// <param name="lines">The lines that the characters come from, in order.</param>
internal sealed class FilePieces(IReadOnlyList<TextLine> lines)
{
    private readonly List<DocumentPiece> _pieces = [];
    private DocumentPiece _open;
    private int _line;

    /// <summary>Adds the next character.</summary>
    /// <param name="at">Where it stands in the block.</param>
    /// <param name="offset">Where it stands in the file; <see cref="FileWords.Nowhere"/> when it does not.</param>
    public void Add(int at, int offset)
    {
        if (offset == FileWords.Nowhere)
        {
            return;
        }

        if (_open.Length > 0 && _open.Start + _open.Length == at && _open.Offset + _open.Length == offset)
        {
            _open = _open with { Length = _open.Length + 1 };
            return;
        }

        Close();
        while (_line + 1 < lines.Count && lines[_line + 1].Start <= offset)
        {
            _line++;
        }

        _open = new DocumentPiece(at, 1, offset, lines[_line].Number, lines[_line].Page);
    }

    /// <summary>The pieces in order.</summary>
    public ValueList<DocumentPiece> ToValueList()
    {
        Close();
        return _pieces.ToValueList();
    }

    private void Close()
    {
        if (_open.Length > 0)
        {
            _pieces.Add(_open);
        }

        _open = default;
    }
}
