namespace Amendments.Word.Export;

/// <summary>Finds the paragraphs in the XML of a part, in document order, so that they can be spliced without touching anything else.</summary>
internal sealed class ParagraphSpans
{
    private readonly NamespaceScope _scope = new();
    private readonly List<ParagraphSpan> _spans = [];
    private readonly Stack<int> _open = [];
    private int _tables;
    private int _firstInBlock;
    private int _blockStart;

    private ParagraphSpans()
    {
    }

    /// <summary>The spans by ordinal. Linear in the length of the XML.</summary>
    /// <param name="xml">UTF-8. Whether it is well-formed is not checked here.</param>
    public static List<ParagraphSpan> Find(ReadOnlySpan<byte> xml)
    {
        var finder = new ParagraphSpans();
        for (var at = MarkupTag.FirstFrom(xml, 0); at.Kind != MarkupKind.None; at = MarkupTag.FirstFrom(xml, at.End))
        {
            finder.Look(xml, at);
        }

        return finder._spans;
    }

    private void Look(ReadOnlySpan<byte> xml, MarkupTag tag)
    {
        if (tag.Kind == MarkupKind.End)
        {
            End(_scope.IsWord(tag.Name(xml)) ? NamespaceScope.Local(tag.Name(xml)) : [], tag.End);
            _scope.Close();
            return;
        }

        _scope.Open(tag.Text(xml));
        var name = _scope.IsWord(tag.Name(xml)) ? NamespaceScope.Local(tag.Name(xml)) : [];
        Begin(name, tag);
        if (tag.Kind == MarkupKind.Empty)
        {
            End(name, tag.End);
            _scope.Close();
        }
    }

    private void Begin(ReadOnlySpan<byte> name, MarkupTag tag)
    {
        var (isParagraph, isTable) = (name.SequenceEqual("p"u8), name.SequenceEqual("tbl"u8));
        if ((isParagraph || isTable) && _tables == 0 && _open.Count == 0)
        {
            (_firstInBlock, _blockStart) = (_spans.Count, tag.Start);
        }

        if (isParagraph)
        {
            SetUneasy(_open.Count > 0);
            _open.Push(_spans.Count);
            var isPlain = _open.Count == 1 && _scope.IsRoots && tag.Kind != MarkupKind.Empty;
            _spans.Add(new ParagraphSpan(tag.Start, tag.Start, _blockStart, tag.Start, isPlain));
        }
        else if (isTable)
        {
            _tables++;
        }
        else
        {
            SetUneasy(name.SequenceEqual("sectPr"u8) || name.EndsWith("noteReference"u8));
        }
    }

    private void End(ReadOnlySpan<byte> name, int end)
    {
        if (name.SequenceEqual("p"u8) && _open.TryPop(out var index))
        {
            _spans[index] = _spans[index] with { End = end };
        }
        else if (name.SequenceEqual("tbl"u8))
        {
            _tables--;
        }
        else
        {
            return;
        }

        for (var i = _firstInBlock; i < _spans.Count && _tables == 0 && _open.Count == 0; i++)
        {
            _spans[i] = _spans[i] with { Behind = end };
        }
    }

    // The outermost paragraph that is open is read with the part.
    private void SetUneasy(bool isUneasy)
    {
        if (isUneasy && _open.Count > 0)
        {
            var outermost = _open.Last();
            _spans[outermost] = _spans[outermost] with { IsPlain = false };
        }
    }
}
