using System.Text;
using System.Xml.Linq;
using Amendments.Texts;

namespace Amendments.Word.Content;

/// <summary>The text of a paragraph while it is being collected.</summary>
internal sealed class ContentText
{
    private readonly StringBuilder _text = new();
    private readonly List<ContentPiece> _pieces = [];
    private readonly List<FormatSpan> _spans = [];
    private readonly List<InlineObject> _objects = [];

    public ValueList<ContentPiece> Pieces => _pieces.ToValueList();

    public FormattedText Text => new(_text.ToString(), _spans.ToValueList(), _objects.ToValueList());

    public void Add(XElement node, XElement run, string text, Emphasis emphasis)
    {
        if (text.Length > 0)
        {
            Put(new ContentPiece(node, node, run, _text.Length, text.Length), text, emphasis);
        }
    }

    public void Add(XElement node, XElement last, XElement? run, InlineKind kind, string reference, Emphasis emphasis)
    {
        _objects.Add(new InlineObject(_text.Length, kind, reference));
        Put(new ContentPiece(node, last, run, _text.Length, 1), InlineObject.Placeholder.ToString(), emphasis);
    }

    private void Put(ContentPiece piece, string text, Emphasis emphasis)
    {
        _pieces.Add(piece);
        _text.Append(text);
        if (emphasis == Emphasis.None)
        {
            return;
        }

        var joins = _spans.Count > 0 && _spans[^1].Range.End == piece.Start && _spans[^1].Emphasis == emphasis;
        var start = joins ? _spans[^1].Range.Start : piece.Start;
        if (joins)
        {
            _spans.RemoveAt(_spans.Count - 1);
        }

        _spans.Add(new FormatSpan(TextRange.Between(start, piece.End), emphasis));
    }
}
