using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>
/// Joins paragraphs whose mark went with the ones that follow. A paragraph's properties belong to its mark, so the text joins the next
/// paragraph and takes that one's properties; an empty paragraph just vanishes.
/// </summary>
/// <remarks>
/// <para>Text cannot join a table or a content control: before one of those, a paragraph with text stays.</para>
/// <para>The final mark of a body, cell, header, note or comment cannot go. If text is left before it, its paragraph stays; if nothing is
/// left, the paragraph vanishes when another paragraph ends the container, and stays empty when none does. So a file that tracked the
/// final paragraph's own mark, which Word never does, still gives the text that was meant.</para>
/// </remarks>
internal sealed class ParagraphJoiner(XElement container, HashSet<XElement> withoutMark)
{
    private readonly List<XNode> _joined = [];
    private readonly List<XNode> _carried = [];
    private XElement? _bearer;

    public List<XNode> Join(List<XNode> nodes)
    {
        foreach (var node in nodes)
        {
            Take(node);
        }

        SetDown(atEnd: true);
        return _joined;
    }

    private void Take(XNode node)
    {
        if (node is not XElement element)
        {
            _joined.Add(node);
        }
        else if (element.Local() == "p")
        {
            TakeParagraph(element);
        }
        else if (Anchors.IsAnchor(element))
        {
            (_carried.Count > 0 ? _carried : _joined).Add(element);
        }
        else
        {
            SetDown(atEnd: element.Local() == "sectPr");
            _joined.Add(element);
        }
    }

    private void TakeParagraph(XElement paragraph)
    {
        if (withoutMark.Remove(paragraph))
        {
            _bearer = paragraph;
            _carried.AddRange(TextOf(paragraph));
            return;
        }

        if (_carried.Count > 0)
        {
            Prepend(paragraph, _carried);
            _carried.Clear();
        }

        _bearer = null;
        _joined.Add(paragraph);
    }

    // No paragraph follows that could take what is carried.
    private void SetDown(bool atEnd)
    {
        if (_bearer is null)
        {
            return;
        }

        if (_carried.Exists(n => n is not XElement e || !Anchors.IsAnchor(e)) || (atEnd && NeedsFinalParagraph()))
        {
            _bearer.Add(_carried);
            _joined.Add(_bearer);
        }
        else
        {
            _joined.AddRange(_carried);
        }

        _carried.Clear();
        _bearer = null;
    }

    private bool NeedsFinalParagraph() =>
        container.Local() is not ("sdtContent" or "customXml")
        && _joined.FindLast(n => n is XElement e && !Anchors.IsAnchor(e)) is not XElement { Name.LocalName: "p" or "sdt" or "customXml" };

    private static List<XNode> TextOf(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var text = paragraph.Nodes().Where(n => n != properties).ToList();
        paragraph.RemoveNodes();
        paragraph.Add(properties);
        return text;
    }

    private static void Prepend(XElement paragraph, List<XNode> text)
    {
        if (paragraph.Child("pPr") is { } properties)
        {
            properties.AddAfterSelf(text);
        }
        else
        {
            paragraph.AddFirst(text);
        }
    }
}
