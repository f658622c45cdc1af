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
    private readonly Dictionary<XElement, int> _ordinals;
    private readonly SortedDictionary<int, List<XElement>> _insteadOf = [];
    private readonly SortedDictionary<int, List<XElement>> _behind = [];
    private readonly List<XElement> _before = [];
    private readonly List<XElement> _last = [];
    private int _beforeOrdinal;

    public PartSplice(byte[] bytes)
    {
        _hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        _xml = Decode(bytes);
        _spans = ParagraphSpans.Find(_xml);
        Root = XDocument.Parse(_xml, LoadOptions.PreserveWhitespace).Root!;
        _paragraphs = [.. Root.Descendants(Root.Name.Namespace + "p")];
        _ordinals = _paragraphs.Select((p, i) => (p, i)).ToDictionary(x => x.p, x => x.i);
    }

    /// <summary>The part's XML with everything that is put into it. Its paragraphs may be changed in place; only those named below are written.</summary>
    public XElement Root { get; }

    public XElement this[int ordinal] => _paragraphs[ordinal];

    /// <summary>Puts paragraphs in place of one; the first of them is that paragraph itself.</summary>
    public void Replace(int ordinal, IReadOnlyList<XElement> paragraphs)
    {
        for (var i = 1; i < paragraphs.Count; i++)
        {
            paragraphs[i - 1].AddAfterSelf(paragraphs[i]);
        }

        _insteadOf[ordinal] = [.. paragraphs];
    }

    /// <summary>Writes a paragraph that was changed in place, if it is not among those that are written already.</summary>
    public void Touch(XElement paragraph)
    {
        if (_ordinals.TryGetValue(paragraph, out var ordinal))
        {
            _insteadOf.TryAdd(ordinal, [paragraph]);
        }
    }

    /// <summary>Puts a paragraph behind another: behind the table that it stands in, and behind what was put there before.</summary>
    public void InsertBehind(int ordinal, XElement paragraph)
    {
        var place = _spans[ordinal].Behind;
        if (!_behind.TryGetValue(place, out var list))
        {
            _behind[place] = list = [];
        }

        var last = _insteadOf.TryGetValue(ordinal, out var pieces) ? pieces[^1] : _paragraphs[ordinal];
        (list.Count > 0 ? list[^1] : Outermost(last)).AddAfterSelf(paragraph);
        list.Add(paragraph);
    }

    /// <summary>Puts a paragraph before another, and behind what was put there before.</summary>
    public void InsertBefore(int ordinal, XElement paragraph)
    {
        Outermost(_paragraphs[ordinal]).AddBeforeSelf(paragraph);
        _before.Add(paragraph);
        _beforeOrdinal = ordinal;
    }

    /// <summary>Puts a paragraph at the end of the body, behind what was put there before.</summary>
    public void InsertBehindLast(XElement paragraph)
    {
        var block = Root.Elements().First(e => e.Local() == "body").Elements().Last(e => e.DescendantsAndSelf().Any(_ordinals.ContainsKey));
        InsertBehind(_ordinals[block.DescendantsAndSelf().Last(e => _ordinals.ContainsKey(e) && !e.AncestorsInParagraph().Any(a => a.Local() == "txbxContent"))], paragraph);
    }

    /// <summary>Puts an element, such as a note, at the end of the part.</summary>
    public void InsertLast(XElement element)
    {
        Root.Add(element);
        _last.Add(element);
    }

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
        var end = _xml.LastIndexOf("</", StringComparison.Ordinal);
        return _insteadOf.Select(r => (_spans[r.Key].Start, _spans[r.Key].End, r.Value))
            .Concat(_behind.Select(b => (b.Key, b.Key, b.Value)))
            .Append((_spans.Count > 0 ? _spans[_beforeOrdinal].Before : end, _spans.Count > 0 ? _spans[_beforeOrdinal].Before : end, _before))
            .Append((end, end, _last))
            .Where(s => s.Item3.Count > 0 && !IsWrittenWithItsBox(s.Item3[0]))
            .OrderBy(s => s.Item1)
            .ThenBy(s => s.Item2);
    }

    // A text box stands inside a paragraph; when that is written, it is written with all that is in it.
    private bool IsWrittenWithItsBox(XElement paragraph) =>
        paragraph.Ancestors().Any(a => _ordinals.TryGetValue(a, out var ordinal) && _insteadOf.ContainsKey(ordinal));

    private static XElement Outermost(XElement paragraph) =>
        paragraph.Ancestors().LastOrDefault(a => a.Local() == "tbl") ?? paragraph;

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
            _writer = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize });
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
