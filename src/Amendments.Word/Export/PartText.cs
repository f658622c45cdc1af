using System.Text;
using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>The XML of a part as bytes and, where it was asked for, as elements.</summary>
internal sealed class PartText
{
    private readonly ReadOnlyMemory<byte> _xml;
    private readonly int _markLength;
    private readonly XElement[] _paragraphs;
    private readonly bool[] _isUnread;
    private readonly Dictionary<int, ReadOnlyMemory<byte>> _aside = [];
    private readonly ParagraphReader _reader;
    private readonly Fragments _fragments;
    private readonly Lazy<Dictionary<XElement, int>> _ordinals;

    public PartText(ReadOnlyMemory<byte> bytes)
    {
        _xml = bytes;
        _markLength = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        RefuseWide(bytes.Span);
        Spans = ParagraphSpans.Find(bytes.Span);
        Root = Skeleton.Of(bytes.Span, _markLength, Spans);
        _paragraphs = [.. Root.Descendants().Where(e => e.Local() == "p")];
        if (_paragraphs.Length != Spans.Count)
        {
            throw new WordDocumentException("The namespaces of a part are written in a way that its paragraphs are not found by. Open the file in Word and save it again.");
        }

        _isUnread = [.. Spans.Select(s => s.IsPlain)];
        _ordinals = new(() => _paragraphs.Select((p, i) => (p, i)).ToDictionary(x => x.p, x => x.i));
        _reader = new ParagraphReader(Root);
        _fragments = new Fragments(Root);
    }

    /// <summary>Where the paragraphs stand, by ordinal.</summary>
    public List<ParagraphSpan> Spans { get; }

    public XElement Root { get; }

    /// <summary>Where the content of the root ends, in bytes from 0.</summary>
    public int EndOfContent => _xml.Span.LastIndexOf("</"u8);

    /// <summary>A paragraph with all that is in it.</summary>
    public XElement this[int ordinal]
    {
        get
        {
            if (_isUnread[ordinal])
            {
                _isUnread[ordinal] = false;
                _reader.Fill(_paragraphs[ordinal], Written(ordinal).Span);
            }

            return _paragraphs[ordinal];
        }
    }

    /// <summary>A paragraph where it stands, whether it was read or not.</summary>
    public XElement Unread(int ordinal) => _paragraphs[ordinal];

    /// <summary>The ordinal of a paragraph that was there from the beginning; null for any other.</summary>
    public int? OrdinalOf(XElement paragraph) => _ordinals.Value.TryGetValue(paragraph, out var ordinal) ? ordinal : null;

    /// <summary>Reads a paragraph unless it is read, or is a new one.</summary>
    public void Fill(XElement paragraph)
    {
        if (OrdinalOf(paragraph) is { } ordinal)
        {
            _ = this[ordinal];
        }
    }

    /// <summary>Writes a paragraph as it is now and empties it, until it is asked for again.</summary>
    public void SetAside(int ordinal)
    {
        if (Spans[ordinal].IsPlain && !_isUnread[ordinal])
        {
            _aside[ordinal] = _fragments.Write(_paragraphs[ordinal]);
            _paragraphs[ordinal].RemoveAll();
            _isUnread[ordinal] = true;
        }
    }

    /// <summary>The bytes with elements in place of stretches of them, which are in order and do not overlap.</summary>
    public byte[] Spliced(List<(int Start, int End, List<XElement> Elements)> splices)
    {
        var written = splices.ConvertAll(s => (s.Start, s.End, Pieces: s.Elements.ConvertAll(Written)));
        var spliced = new byte[_xml.Length + written.Sum(w => w.Start - w.End + w.Pieces.Sum(p => p.Length))];
        var (at, to) = (0, 0);
        foreach (var (start, end, pieces) in written)
        {
            Put(_xml.Span[at..start]);
            pieces.ForEach(piece => Put(piece.Span));
            at = end;
        }

        Put(_xml.Span[at..]);
        return spliced;

        void Put(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(spliced.AsSpan(to));
            to += bytes.Length;
        }
    }

    private ReadOnlyMemory<byte> Written(int ordinal) =>
        _aside.TryGetValue(ordinal, out var written) ? written : _xml[Spans[ordinal].Start..Spans[ordinal].End];

    private ReadOnlyMemory<byte> Written(XElement element) =>
        OrdinalOf(element) is { } ordinal && _isUnread[ordinal] ? _aside[ordinal] : _fragments.Write(element);

    private static void RefuseWide(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new WordDocumentException("A part of the document is written in UTF-16. Open it in Word and save it again as .docx.");
        }
    }
}
