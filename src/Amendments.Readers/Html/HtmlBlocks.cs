using Amendments.Documents;
using Amendments.Texts;
using AngleSharp.Dom;

namespace Amendments.Readers.Html;

/// <summary>Makes blocks of a page. It walks without recursion, so that elements nested by the thousand cost no stack.</summary>
internal sealed partial class HtmlBlocks(DocumentLimits limits, CancellationToken stop)
{
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<Problem> _problems = [];
    private readonly List<string> _hidden = [];
    private readonly List<string> _struck = [];
    private readonly HtmlWords _words = new();
    private readonly HtmlLists _lists = new();
    private readonly Stack<(IElement Row, int Column)> _rows = new();
    private readonly Stack<int> _strikes = new();
    private int _furniture;
    private int _cells;
    private int _heading;
    private bool _wasBreak;
    private string _mark = string.Empty;
    private bool _isItem;
    private bool _cut;

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<DocumentBlock> Blocks => _blocks;

    /// <summary>What is to be looked at.</summary>
    public IReadOnlyList<Problem> Problems =>
        [.. _cut ? [ReadingProblems.TooLong("file", limits)] : Array.Empty<Problem>(), .. _problems, .. _hidden.Count > 0 ? [ReadingProblems.LeftOut("file", _hidden)] : Array.Empty<Problem>()];

    /// <summary>Reads a page.</summary>
    public void Read(IElement? body)
    {
        // A node does not know its place among the others, and finding its neighbour would cost as much as there are.
        var open = new Stack<(INode Node, int Next)>();
        if (body is not null && Enter(body))
        {
            open.Push((body, 0));
        }

        while (open.TryPop(out var top) && !IsOver())
        {
            if (top.Next < top.Node.ChildNodes.Length)
            {
                var child = top.Node.ChildNodes[top.Next];
                open.Push(top with { Next = top.Next + 1 });
                if (Enter(child))
                {
                    open.Push((child, 0));
                }
            }
            else
            {
                Leave((IElement)top.Node);
            }
        }

        Flush();
    }

    private bool IsOver()
    {
        var isOver = stop.IsCancellationRequested || _blocks.Count >= limits.MaxBlocks;
        if (isOver)
        {
            _problems.Add(stop.IsCancellationRequested ? ReadingProblems.OutOfTime("file", limits) : ReadingProblems.TooManyBlocks("file", limits));
        }

        return isOver;
    }

    // Whether to look inside.
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            Add(text.Data);
            return false;
        }

        if (node is not IElement element)
        {
            return false;
        }

        if (IsPassed(element))
        {
            Hide(element);
            return false;
        }

        Open(element);
        return true;
    }

    // A text as long as a whole block becomes several.
    private void Add(ReadOnlySpan<char> text)
    {
        _wasBreak &= text.IsWhiteSpace();
        while (_words.Count + text.Length > limits.MaxBlockLength)
        {
            var most = Math.Max(1, limits.MaxBlockLength - _words.Count);
            var length = text[..Math.Min(most, text.Length)].LastIndexOf(' ') is > 0 and var blank ? blank : Math.Min(most, text.Length);
            _words.Add(text[..length]);
            text = text[length..];
            Flush();
            _cut = true;
        }

        _words.Add(text);
    }

    private static bool IsPassed(IElement element) => HtmlElements.IsSilent(element) || HtmlElements.IsHidden(element);

    private void Hide(IElement element)
    {
        if (HtmlElements.IsHidden(element) && !HtmlElements.IsSilent(element) && element.TextContent.Trim() is { Length: > 0 } words)
        {
            _hidden.Add(words);
        }
    }

    private void Flush()
    {
        _wasBreak = false;
        if (_strikes.Count > 0)
        {
            // What is struck out goes on in the next block.
            Strike(_strikes.Peek());
            var open = _strikes.Count;
            _strikes.Clear();
            Enumerable.Repeat(0, open).ToList().ForEach(_strikes.Push);
        }

        var text = _words.Take();
        if (text.Length == 0)
        {
            return;
        }

        if (_struck.Count > 0)
        {
            _problems.Add(ReadingProblems.Struck($"“{text.Text[..Math.Min(40, text.Length)].Trim()}”", _struck));
            _struck.Clear();
        }

        _blocks.Add(Block(text));
        (_mark, _isItem) = (string.Empty, false);
    }

    private DocumentBlock Block(FormattedText text)
    {
        var block = new DocumentBlock(BlockKind.Text, 0, string.Empty, text, [new DocumentPiece(0, text.Length, 0, 0, 0)]);
        return _furniture > 0 ? block with { Kind = BlockKind.Furniture }
            : _heading > 0 ? block with { Kind = BlockKind.Heading, Level = _heading }
            : _cells > 0 ? block with { Kind = BlockKind.Cell, Level = _rows.TryPeek(out var row) ? row.Column : 1, Mark = _mark }
            : _isItem ? block with { Kind = BlockKind.Item, Level = Math.Max(1, _lists.Depth), Mark = _mark }
            : ListMark.Read(text.Text) is { } mark && mark.Length < text.Length
                ? block.Slice(TextRange.Between(mark.Length, text.Length)) with { Kind = BlockKind.Item, Level = Math.Max(1, mark.Numbers), Mark = mark.Printed }
                : block;
    }
}
