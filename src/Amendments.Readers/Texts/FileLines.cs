using Amendments.Documents;

namespace Amendments.Readers.Texts;

/// <summary>Cuts the text of a file into lines. A line ends in LF, CR or both; a form feed ends a line and a page, and counts for no line.</summary>
internal sealed class FileLines(string text, DocumentLimits limits)
{
    private readonly List<TextLine> _lines = [];
    private readonly bool _hasPages = text.Contains('\f', StringComparison.Ordinal);
    private int _number = 1;
    private int _page = 1;
    private bool _isBreak;

    /// <summary>The number of the first line that was not read, because there are too many, or they are too long; 0 when all were.</summary>
    public int Stopped { get; private set; }

    /// <summary>The number of the first line that was cut because of its length; 0 when none was.</summary>
    public int Cut { get; private set; }

    /// <summary>The lines in order.</summary>
    /// <param name="stop">When to stop for lack of time.</param>
    public IReadOnlyList<TextLine> Read(CancellationToken stop)
    {
        for (var at = 0; at < text.Length;)
        {
            if (_lines.Count >= limits.MaxLines || at > limits.MaxTextLength || stop.IsCancellationRequested)
            {
                Stopped = _number;
                break;
            }

            var length = text.AsSpan(at).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : at + length;
            Add(at, end);
            at = Next(end);
        }

        return _lines;
    }

    private int Next(int end)
    {
        if (end == text.Length)
        {
            return end;
        }

        _isBreak = text[end] == '\f';
        _page += _isBreak ? 1 : 0;
        _number += _isBreak ? 0 : 1;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private void Add(int at, int end)
    {
        var (start, indent) = Content(at, end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var (from, isRest) = (start, false); from < end || !isRest; isRest = true)
        {
            var to = end - from > limits.MaxBlockLength ? Cutting(from) : end;
            Cut = to < end && Cut == 0 ? _number : Cut;
            _lines.Add(new TextLine(_number, _hasPages ? _page : 0, from, indent, _isBreak && !isRest, isRest, text[from..to]));
            for (from = to; from < end && char.IsWhiteSpace(text[from]); from++)
            {
            }
        }
    }

    // The signs of a quotation are no words; behind them the text is what it would be without them.
    private (int Start, int Indent) Content(int at, int end)
    {
        var indent = 0;
        for (; at < end && (char.IsWhiteSpace(text[at]) || text[at] is '>' or '\uFEFF'); at++)
        {
            indent = text[at] switch { '>' => -1, '\uFEFF' => indent, '\t' => Math.Max(indent, 0) + 4, _ => indent + 1 };
        }

        return (at, Math.Max(indent, 0));
    }

    // At the last blank that fits, otherwise between two characters.
    private int Cutting(int from)
    {
        var blank = text.LastIndexOf(' ', from + limits.MaxBlockLength - 1, limits.MaxBlockLength / 2);
        var to = blank > from ? blank : from + limits.MaxBlockLength;
        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
