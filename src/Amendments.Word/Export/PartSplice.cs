using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>
/// One part of a document while paragraphs are put in place of others. What is not put in place of anything keeps its characters:
/// the changed paragraphs alone are written anew.
/// </summary>
internal sealed class PartSplice
{
    private readonly string _xml;
    private readonly bool _hasMark;
    private readonly List<ParagraphSpan> _spans;
    private readonly XElement[] _paragraphs;
    private readonly SortedDictionary<int, List<XElement>> _insteadOf = [];
    private readonly SortedDictionary<int, List<XElement>> _behind = [];
    private readonly List<XElement> _first = [];

    public PartSplice(byte[] bytes)
    {
        _hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        _xml = Decode(bytes);
        _spans = ParagraphSpans.Find(_xml);
        Root = XDocument.Parse(_xml, LoadOptions.PreserveWhitespace).Root!;
        _paragraphs = [.. Root.Descendants(Root.Name.Namespace + "p")];
    }

    /// <summary>The part's XML. Its paragraphs may be changed in place; only those named below are written.</summary>
    public XElement Root { get; }

    public int Count => _paragraphs.Length;

    public XElement this[int ordinal] => _paragraphs[ordinal];

    /// <summary>The ordinal of the last paragraph that stands directly in the body; its mark cannot be tracked.</summary>
    public int LastOfBody()
    {
        var last = Root.Child("body")?.Elements(Root.Name.Namespace + "p").LastOrDefault();
        return last is null ? -1 : Array.IndexOf(_paragraphs, last);
    }

    public void Replace(int ordinal, IEnumerable<XElement> paragraphs) => _insteadOf[ordinal] = [.. paragraphs];

    public void InsertBehind(int ordinal, XElement paragraph)
    {
        if (!_behind.TryGetValue(_spans[ordinal].Behind, out var list))
        {
            _behind[_spans[ordinal].Behind] = list = [];
        }

        list.Add(paragraph);
    }

    public void InsertFirst(XElement paragraph) => _first.Add(paragraph);

    /// <summary>The part's bytes with the paragraphs spliced in.</summary>
    public byte[] ToArray()
    {
        var written = new StringBuilder(_xml.Length + 4096);
        using var fragments = new Fragments(Root);
        var at = 0;
        foreach (var (start, end, paragraphs) in Splices())
        {
            written.Append(_xml, at, start - at);
            foreach (var paragraph in paragraphs)
            {
                written.Append(fragments.Write(paragraph));
            }

            at = end;
        }

        written.Append(_xml, at, _xml.Length - at);
        var bytes = Encoding.UTF8.GetBytes(written.ToString());
        return _hasMark ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes;
    }

    private IEnumerable<(int Start, int End, List<XElement> Paragraphs)> Splices()
    {
        var first = _spans.Count > 0 && _first.Count > 0 ? [(_spans[0].Start, _spans[0].Start, _first)] : Array.Empty<(int, int, List<XElement>)>();
        return first
            .Concat(_insteadOf.Select(r => (_spans[r.Key].Start, _spans[r.Key].End, r.Value)))
            .Concat(_behind.Select(b => (b.Key, b.Key, b.Value)))
            .OrderBy(s => s.Item1)
            .ThenBy(s => s.Item2);
    }

    // Word writes UTF-8; the declaration names any other encoding, which XML readers are bound to know (XML 1.0 §4.3.3).
    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new WordDocumentException("A part of the document is written in UTF-16. Open it in Word and save it again as .docx.");
        }

        return Encoding.UTF8.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
    }

    /// <summary>Writes elements as they read inside the root: without repeating its namespaces.</summary>
    private sealed class Fragments : IDisposable
    {
        private readonly StringBuilder _text = new();
        private readonly XmlWriter _writer;

        public Fragments(XElement root)
        {
            _writer = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None });
            _writer.WriteStartElement(root.GetPrefixOfNamespace(root.Name.Namespace) ?? string.Empty, root.Name.LocalName, root.Name.NamespaceName);
            foreach (var declaration in root.Attributes().Where(a => a.IsNamespaceDeclaration && a.Value != root.Name.NamespaceName))
            {
                _writer.WriteAttributeString("xmlns", declaration.Name.LocalName, null, declaration.Value);
            }

            _writer.WriteString(string.Empty);
            _writer.Flush();
        }

        public string Write(XElement element)
        {
            var start = _text.Length;
            element.WriteTo(_writer);
            _writer.Flush();
            var written = _text.ToString(start, _text.Length - start);
            _text.Length = start;
            return written;
        }

        public void Dispose() => _writer.Dispose();
    }
}
