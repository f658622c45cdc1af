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
        for (var i = 0; i < blocks.Count; i++)
        {
            var (at, joint) = blocks[i];
            var block = document.Blocks[at];
            var before = parts.Count == 0 ? string.Empty : $"{(Closes(document, blocks, i) ? "”" : string.Empty)}{joint}{(Opens(document, blocks, i) ? "“" : string.Empty)}";
            parts.Add(before);
            parts.Add(block.Text);
            group._segments.Add((length + before.Length, at, block.Text.Length));
            length += before.Length + block.Text.Length;
        }

        parts.Add(Closes(document, blocks, blocks.Count) ? "”" : string.Empty);
        group.Text = FormattedText.Join(parts);
        return group;
    }

    // Paragraphs that stand as a quotation behind the words that announce them get the marks that they do without.
    private static bool Opens(ReadDocument document, IReadOnlyList<(int Block, string Joint)> blocks, int at) =>
        at > 0 && IsQuoted(document, blocks, at) && !IsQuoted(document, blocks, at - 1) && !Grammar.QuotationMarks.IsOpening(document.Blocks[blocks[at].Block].Text.Text[0]);

    private static bool Closes(ReadDocument document, IReadOnlyList<(int Block, string Joint)> blocks, int at)
    {
        if (at == 0 || !IsQuoted(document, blocks, at - 1) || (at < blocks.Count && IsQuoted(document, blocks, at)))
        {
            return false;
        }

        var first = at - 1;
        while (first > 0 && IsQuoted(document, blocks, first - 1))
        {
            first--;
        }

        return Opens(document, blocks, first);
    }

    private static bool IsQuoted(ReadDocument document, IReadOnlyList<(int Block, string Joint)> blocks, int at) =>
        document.Blocks[blocks[at].Block] is { Kind: BlockKind.Text, Level: > 0, Text.Length: > 0 };

    /// <summary>The stretch of the document that a range of the text comes from, without blanks at its ends.</summary>
    public DocumentSpan Span(TextRange stretch)
    {
        var range = Trimmed(stretch);
        var first = _segments.FindLastIndex(s => s.Start <= range.Start);
        first = range.Start >= _segments[first].Start + _segments[first].Length && first + 1 < _segments.Count && _segments[first].Length > 0 ? first + 1 : first;
        var last = _segments.FindLastIndex(s => s.Start < range.End);
        last = Math.Max(first, last);
        return new DocumentSpan(
            _segments[first].Block, Math.Clamp(range.Start - _segments[first].Start, 0, _segments[first].Length),
            _segments[last].Block, Math.Clamp(range.End - _segments[last].Start, 0, _segments[last].Length));
    }

    private TextRange Trimmed(TextRange range)
    {
        var text = range.In(Text.Text);
        var start = text.Length - text.TrimStart().Length;
        return start == text.Length ? range : TextRange.Between(range.Start + start, range.Start + text.TrimEnd().Length);
    }
}
