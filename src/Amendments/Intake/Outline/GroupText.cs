using Amendments.Documents;
using Amendments.Texts;

namespace Amendments.Intake.Outline;

/// <summary>Blocks of a document that belong together, as one text.</summary>
internal sealed class GroupText
{
    private readonly List<(int Start, int Block, int Length)> _segments = [];

    private GroupText(FormattedText text) => Text = text;

    /// <summary>The text: each block on a line of its own, but where one goes on in the next.</summary>
    public FormattedText Text { get; private set; }

    /// <summary>Joins blocks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">The indices of the blocks, in order, each with what stands between it and the one before.</param>
    public static GroupText Of(ReadDocument document, IReadOnlyList<(int Block, string Joint)> blocks)
    {
        var group = new GroupText(FormattedText.Empty);
        var parts = new List<FormattedText>();
        var length = 0;
        foreach (var (at, joint) in blocks)
        {
            var block = document.Blocks[at];
            var before = parts.Count == 0 ? string.Empty : joint;
            parts.Add(before);
            parts.Add(block.Text);
            group._segments.Add((length + before.Length, at, block.Text.Length));
            length += before.Length + block.Text.Length;
        }

        group.Text = FormattedText.Join(parts);
        return group;
    }

    /// <summary>The stretch of the document that a range of the text comes from.</summary>
    public DocumentSpan Span(TextRange range)
    {
        var first = _segments.FindLastIndex(s => s.Start <= range.Start);
        first = range.Start >= _segments[first].Start + _segments[first].Length && first + 1 < _segments.Count && _segments[first].Length > 0 ? first + 1 : first;
        var last = _segments.FindLastIndex(s => s.Start < range.End);
        last = Math.Max(first, last);
        return new DocumentSpan(
            _segments[first].Block, Math.Clamp(range.Start - _segments[first].Start, 0, _segments[first].Length),
            _segments[last].Block, Math.Clamp(range.End - _segments[last].Start, 0, _segments[last].Length));
    }
}
