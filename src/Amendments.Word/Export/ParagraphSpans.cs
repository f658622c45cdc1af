using System.Xml;

namespace Amendments.Word.Export;

/// <summary>Finds the paragraphs in the XML of a part, in document order, so that they can be spliced without touching anything else.</summary>
internal sealed class ParagraphSpans
{
    private readonly string _xml;
    private readonly List<int> _lines = [0];
    private readonly List<ParagraphSpan> _spans = [];
    private readonly Stack<int> _open = [];
    private int _tables;
    private int _firstInTable;
    private int _tableStart;

    private ParagraphSpans(string xml)
    {
        _xml = xml;
        for (var at = 0; at < xml.Length; at++)
        {
            if (xml[at] == '\n' || (xml[at] == '\r' && (at + 1 == xml.Length || xml[at + 1] != '\n')))
            {
                _lines.Add(at + 1);
            }
        }
    }

    /// <summary>The spans by ordinal. Linear in the length of the XML.</summary>
    public static List<ParagraphSpan> Find(string xml)
    {
        var finder = new ParagraphSpans(xml);
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            finder.Look(reader, (IXmlLineInfo)reader);
        }

        return finder._spans;
    }

    private void Look(XmlReader reader, IXmlLineInfo place)
    {
        if (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement) || reader.LocalName is not ("p" or "tbl")
            || (reader.NamespaceURI != Wml.Transitional.NamespaceName && reader.NamespaceURI != Wml.Strict.NamespaceName))
        {
            return;
        }

        var name = _lines[place.LineNumber - 1] + place.LinePosition - 1;
        if (reader.NodeType == XmlNodeType.Element)
        {
            Begin(reader.LocalName == "p", name - 1, reader.IsEmptyElement);
        }
        else
        {
            End(reader.LocalName == "p", _xml.IndexOf('>', name) + 1);
        }
    }

    private void Begin(bool isParagraph, int start, bool isEmpty)
    {
        if (isParagraph)
        {
            _open.Push(_spans.Count);
            _spans.Add(new ParagraphSpan(start, start, _tables > 0 ? _tableStart : start, start));
        }
        else if (!isEmpty && _tables++ == 0)
        {
            (_firstInTable, _tableStart) = (_spans.Count, start);
        }

        if (isParagraph && isEmpty)
        {
            End(isParagraph: true, TagEnd(start));
        }
    }

    private void End(bool isParagraph, int end)
    {
        if (isParagraph)
        {
            var index = _open.Pop();
            _spans[index] = _spans[index] with { End = end, Behind = end };
        }
        else if (--_tables == 0)
        {
            for (var i = _firstInTable; i < _spans.Count; i++)
            {
                _spans[i] = _spans[i] with { Behind = end };
            }
        }
    }

    // A ">" inside a quoted attribute does not end the tag (XML 1.0 §2.3).
    private int TagEnd(int start)
    {
        var quote = '\0';
        for (var at = start; ; at++)
        {
            var character = _xml[at];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '>')
            {
                return at + 1;
            }
        }
    }
}
