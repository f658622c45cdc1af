using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>Reads single paragraphs with the namespaces of their root. One reader serves all of them, because making one costs as much as a paragraph.</summary>
internal sealed class ParagraphReader(XElement root)
{
    private readonly Feed _feed = Feed.Empty();
    private XmlReader? _reader;

    /// <summary>Puts attributes and content into an element that has none.</summary>
    /// <param name="paragraph">The element.</param>
    /// <param name="xml">Its XML in UTF-8.</param>
    /// <exception cref="XmlException">The XML is not well-formed.</exception>
    public void Fill(XElement paragraph, ReadOnlySpan<byte> xml)
    {
        _feed.Put(xml);
        _reader ??= Reader();
        _reader.Read();
        var read = (XElement)XNode.ReadFrom(_reader);
        var (attributes, nodes) = (read.Attributes().ToList(), read.Nodes().ToList());
        read.RemoveAll();
        paragraph.Add(attributes);
        paragraph.Add(nodes);
    }

    private XmlReader Reader()
    {
        var names = new NameTable();
        var namespaces = new XmlNamespaceManager(names);
        foreach (var declaration in root.Attributes().Where(a => a.IsNamespaceDeclaration))
        {
            namespaces.AddNamespace(declaration.Name.Namespace == XNamespace.Xmlns ? declaration.Name.LocalName : string.Empty, declaration.Value);
        }

        var settings = new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit, NameTable = names };
        return XmlReader.Create(_feed, settings, new XmlParserContext(names, namespaces, null, XmlSpace.None));
    }

    /// <summary>The text of one paragraph after the other. A reader looks one node ahead, so that an empty element stands behind each.</summary>
    private sealed class Feed : TextReader
    {
        private const string Behind = "<x/>";

        private char[] _text = [];
        private int _length;
        private int _at;

        // There is nothing to release in memory, so that its owner need not be disposable.
        public static Feed Empty() => new();

        public void Put(ReadOnlySpan<byte> xml)
        {
            if (_text.Length < xml.Length + Behind.Length)
            {
                _text = new char[2 * (xml.Length + Behind.Length)];
            }

            _length = Encoding.UTF8.GetChars(xml, _text);
            Behind.CopyTo(_text.AsSpan(_length));
            (_length, _at) = (_length + Behind.Length, 0);
        }

        public override int Read(char[] buffer, int index, int count)
        {
            var read = Math.Min(count, _length - _at);
            _text.AsSpan(_at, read).CopyTo(buffer.AsSpan(index));
            _at += read;
            return read;
        }
    }
}
