using System.Text;

namespace Amendments.Texts;

/// <summary>
/// Words as they were received: one string, the emphasis beside it, and the inline objects that its U+FFFC characters stand for.
/// Spans are ordered, do not overlap and lie inside the text; each object has its U+FFFC at its offset.
/// </summary>
public sealed record FormattedText
{
    /// <summary>The text without words.</summary>
    public static readonly FormattedText Empty = new(string.Empty);

    /// <summary>A text with its emphasis and objects.</summary>
    /// <exception cref="ArgumentException">A span or object lies outside the text, spans overlap, or an object has no U+FFFC.</exception>
    public FormattedText(string text, ValueList<FormatSpan>? spans = null, ValueList<InlineObject>? objects = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Spans = spans ?? [];
        Objects = objects ?? [];
        CheckSpans();
        CheckObjects();
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>Emphasis, in order, without overlap.</summary>
    public ValueList<FormatSpan> Spans { get; }

    /// <summary>Notes, fields and images, in order.</summary>
    public ValueList<InlineObject> Objects { get; }

    /// <summary>Whether the words were erased; what stands here is the reason, and never goes into a draft.</summary>
    public bool IsErased { get; private init; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Words without emphasis.</summary>
    public static implicit operator FormattedText(string text) => FromString(text);

    /// <summary>Words without emphasis.</summary>
    public static FormattedText FromString(string text) => text is "" ? Empty : new FormattedText(text);

    /// <summary>What is shown in the place of words that were erased.</summary>
    /// <param name="reason">Why they were.</param>
    public static FormattedText Erased(string reason) => new($"[erased: {reason}]") { IsErased = true };

    /// <summary>One text after the other.</summary>
    public static FormattedText operator +(FormattedText left, FormattedText right) => Join([left, right]);

    /// <summary>The texts one after the other; neighbouring spans of the same emphasis become one.</summary>
    public static FormattedText Join(IEnumerable<FormattedText> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var text = new StringBuilder();
        var spans = new List<FormatSpan>();
        var objects = new List<InlineObject>();
        foreach (var part in parts)
        {
            foreach (var span in part.Spans)
            {
                AddSpan(spans, span with { Range = span.Range.Shift(text.Length) });
            }

            foreach (var item in part.Objects)
            {
                objects.Add(item with { Offset = item.Offset + text.Length });
            }

            text.Append(part.Text);
        }

        return new FormattedText(text.ToString(), spans.ToValueList(), objects.ToValueList());
    }

    /// <summary>A stretch of the text with its emphasis and objects.</summary>
    public FormattedText Slice(TextRange range)
    {
        if (range.Start == 0 && range.Length == Length)
        {
            return this;
        }

        if (Spans.Count == 0 && Objects.Count == 0)
        {
            return FromString(range.In(Text));
        }

        var spans = Spans
            .Where(s => s.Range.Overlaps(range))
            .Select(s => s with { Range = s.Range.Within(range).Shift(-range.Start) });
        var objects = Objects
            .Where(o => o.Offset >= range.Start && o.Offset < range.End)
            .Select(o => o with { Offset = o.Offset - range.Start });
        return new FormattedText(range.In(Text), spans.ToValueList(), objects.ToValueList());
    }

    /// <summary>The emphasis at an offset.</summary>
    public Emphasis EmphasisAt(int offset)
    {
        foreach (var span in Spans)
        {
            if (span.Range.Start <= offset && offset < span.Range.End)
            {
                return span.Emphasis;
            }
        }

        return Emphasis.None;
    }

    /// <summary>The text cut where emphasis changes; the pieces joined are the text again.</summary>
    public IEnumerable<(string Text, Emphasis Emphasis)> Pieces()
    {
        var offset = 0;
        foreach (var span in Spans)
        {
            if (span.Range.Start > offset)
            {
                yield return (Text[offset..span.Range.Start], Emphasis.None);
            }

            yield return (span.Range.In(Text), span.Emphasis);
            offset = span.Range.End;
        }

        if (offset < Length)
        {
            yield return (Text[offset..], Emphasis.None);
        }
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static void AddSpan(List<FormatSpan> spans, FormatSpan span)
    {
        if (spans.Count > 0 && spans[^1].Range.End == span.Range.Start && spans[^1].Emphasis == span.Emphasis)
        {
            spans[^1] = span with { Range = TextRange.Between(spans[^1].Range.Start, span.Range.End) };
        }
        else
        {
            spans.Add(span);
        }
    }

    private void CheckSpans()
    {
        var end = 0;
        foreach (var span in Spans)
        {
            if (span.Range.IsEmpty || span.Range.Start < end || span.Range.End > Length)
            {
                throw new ArgumentException($"The span {span.Range} is empty, overlaps another or lies outside a text of {Length} characters.", "spans");
            }

            end = span.Range.End;
        }
    }

    private void CheckObjects()
    {
        foreach (var item in Objects)
        {
            if (item.Offset < 0 || item.Offset >= Length || Text[item.Offset] != InlineObject.Placeholder)
            {
                throw new ArgumentException($"There is no U+FFFC at offset {item.Offset} for {item.Kind} “{item.Reference}”.", "objects");
            }
        }
    }
}
