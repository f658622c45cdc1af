using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>
/// One part of a document while paragraphs are put in place of others. What is not put in place of anything keeps its bytes: only the
/// paragraphs that are asked for are read, and only the changed ones are written anew.
/// </summary>
internal sealed class PartSplice
{
    private readonly PartText _text;
    private readonly List<ParagraphSpan> _spans;
    private readonly Dictionary<int, List<XElement>> _insteadOf = [];
    private readonly Dictionary<int, List<XElement>> _behind = [];
    private readonly List<XElement> _before = [];
    private readonly List<XElement> _last = [];
    private readonly HashSet<XElement> _written = [];
    private readonly Dictionary<XElement, XElement> _lastPieces = [];
    private int _beforeOrdinal;
    private int? _lastOfBody;

    public PartSplice(ReadOnlyMemory<byte> bytes)
    {
        _text = new PartText(bytes);
        _spans = _text.Spans;
    }

    /// <summary>The part's XML with everything that is put into it. A paragraph may be empty in it until it is asked for; those that hold notes or sections are not.</summary>
    public XElement Root => _text.Root;

    /// <summary>A paragraph with all that is in it. It may be changed in place; only those named below are written.</summary>
    public XElement this[int ordinal] => _text[ordinal];

    /// <summary>A paragraph where it stands, whether it was read or not.</summary>
    public XElement Unread(int ordinal) => _text.Unread(ordinal);

    /// <summary>An element of the part with all that is in it.</summary>
    public XElement Whole(XElement element)
    {
        foreach (var paragraph in element.DescendantsAndSelf().Where(e => e.Local() == "p").ToList())
        {
            _text.Fill(paragraph);
        }

        return element;
    }

    /// <summary>Puts paragraphs in place of one; the first of them is that paragraph itself.</summary>
    public void Replace(int ordinal, IReadOnlyList<XElement> paragraphs)
    {
        for (var i = 1; i < paragraphs.Count; i++)
        {
            paragraphs[i - 1].AddAfterSelf(paragraphs[i]);
            _lastPieces[paragraphs[i - 1]] = paragraphs[^1];
        }

        _insteadOf[ordinal] = [.. paragraphs];
        _written.UnionWith(paragraphs);
    }

    /// <summary>Writes a paragraph that nothing will change any more, so that it need not be held; asked for again, it is read again.</summary>
    public void Finish(int ordinal)
    {
        if (_insteadOf[ordinal].Count == 1)
        {
            _text.SetAside(ordinal);
        }
    }

    /// <summary>Writes a paragraph that was changed in place, if it is not among those that are written already.</summary>
    public void Touch(XElement paragraph)
    {
        if (_text.OrdinalOf(paragraph) is { } ordinal)
        {
            _insteadOf.TryAdd(ordinal, [paragraph]);
            _written.Add(paragraph);
        }
    }

    /// <summary>Writes what an action changes among the paragraphs, and leaves out those that it takes away. All of them have to be read; see <see cref="Whole"/>.</summary>
    public void Follow(Action action)
    {
        var changed = new HashSet<XElement>();
        void Note(object? node) => changed.UnionWith(((XObject)node!).Parent?.AncestorsAndSelf().Where(IsOriginal) ?? []);

        // What goes has its parent before, what comes has it afterwards.
        Root.Changing += (node, _) => Note(node);
        Root.Changed += (node, _) => Note(node);
        action();
        var kept = Root.Descendants().Where(IsOriginal).ToHashSet();
        foreach (var paragraph in changed.Where(kept.Contains))
        {
            Touch(paragraph);
        }

        var end = 0;
        for (var i = 0; i < _spans.Count; i++)
        {
            // Whatever stands inside of a paragraph is written, or left out, with it.
            if (_spans[i].Start >= end && !kept.Contains(_text[i]))
            {
                _insteadOf[i] = [];
            }

            end = _insteadOf.ContainsKey(i) ? Math.Max(end, _spans[i].End) : end;
        }
    }

    /// <summary>Puts a paragraph behind another, and behind what was put there before.</summary>
    /// <param name="ordinal">The other.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isInside">Whether it stays in the table or text box that the other stands in, instead of going behind it.</param>
    public void InsertBehind(int ordinal, XElement paragraph, bool isInside)
    {
        var place = isInside ? _spans[ordinal].End : _spans[ordinal].Behind;
        if (!_behind.TryGetValue(place, out var list))
        {
            _behind[place] = list = [];
        }

        var last = _insteadOf.TryGetValue(ordinal, out var pieces) ? pieces[^1] : _text[ordinal];
        var block = isInside ? last : _lastPieces.GetValueOrDefault(Outermost(last), Outermost(last));
        (list.Count > 0 ? list[^1] : block).AddAfterSelf(paragraph);
        list.Add(paragraph);
        _written.Add(paragraph);
    }

    /// <summary>Whether two paragraphs stand in one table, or in text boxes of one paragraph.</summary>
    public bool AreTogether(int one, int other) => Outermost(_text.Unread(one)) == Outermost(_text.Unread(other));

    /// <summary>Puts a paragraph before another, and behind what was put there before.</summary>
    public void InsertBefore(int ordinal, XElement paragraph)
    {
        Outermost(_text[ordinal]).AddBeforeSelf(paragraph);
        _before.Add(paragraph);
        _beforeOrdinal = ordinal;
    }

    /// <summary>Puts a paragraph at the end of the body, behind what was put there before.</summary>
    public void InsertBehindLast(XElement paragraph) => InsertBehind(_lastOfBody ??= LastOfBody(), paragraph, isInside: false);

    /// <summary>Puts an element, such as a note, at the end of the part.</summary>
    public void InsertLast(XElement element)
    {
        Root.Add(element);
        _last.Add(element);
    }

    /// <summary>The part's bytes with the paragraphs spliced in; null when there is nothing to splice.</summary>
    public byte[]? ToArray()
    {
        var splices = Splices().ToList();
        return splices.Count == 0 ? null : _text.Spliced(splices);
    }

    private int LastOfBody()
    {
        var block = Root.Elements().First(e => e.Local() == "body").Elements().Last(e => e.DescendantsAndSelf().Any(IsOriginal));
        return _text.OrdinalOf(block.DescendantsAndSelf().Last(e => IsOriginal(e) && e.Ancestors().TakeWhile(a => a != block.Parent).All(a => a.Local() != "p")))!.Value;
    }

    private bool IsOriginal(XElement element) => _text.OrdinalOf(element) is not null;

    private IEnumerable<(int Start, int End, List<XElement> Paragraphs)> Splices()
    {
        var end = _text.EndOfContent;
        var before = _spans.Count > 0 ? _spans[_beforeOrdinal].Before : end;
        return _insteadOf.Select(r => (_spans[r.Key].Start, _spans[r.Key].End, r.Value))
            .Concat(_behind.Select(b => (b.Key, b.Key, b.Value)))
            .Append((before, before, _before))
            .Append((end, end, _last))
            .Where(s => s.Item3.Count > 0 ? !IsWrittenWithItsBox(s.Item3[0]) : s.Item1 < s.Item2)
            .OrderBy(s => s.Item1)
            .ThenBy(s => s.Item2);
    }

    // A text box stands inside a paragraph; when that is written, or the piece of it that the box went to, it is written with all that is in it.
    private bool IsWrittenWithItsBox(XElement paragraph) => paragraph.Ancestors().Any(_written.Contains);

    // The outermost table around a paragraph, or the paragraph whose text box it stands in; otherwise itself.
    private static XElement Outermost(XElement paragraph) => paragraph.AncestorsAndSelf().Last(a => a.Local() is "tbl" or "p");
}
