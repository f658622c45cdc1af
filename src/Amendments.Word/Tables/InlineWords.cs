using Amendments.Rendering;
using Amendments.Texts;

namespace Amendments.Word.Tables;

/// <summary>Puts notes, fields and pictures into words, as a cell can show them; line breaks stay.</summary>
internal static class InlineWords
{
    /// <summary>The text with its objects in words.</summary>
    public static FormattedText Of(FormattedText text)
    {
        foreach (var item in text.Objects.Where(o => o.Kind != InlineKind.Break).Reverse())
        {
            var own = new TextRange(item.Offset, 1);
            text = text.Slice(new TextRange(0, own.Start)) + Words(item, text.Slice(own)) + text.Slice(TextRange.Between(own.End, text.Length));
        }

        return text;
    }

    private static string Words(InlineObject item, FormattedText own) =>
        item.Kind is InlineKind.Footnote or InlineKind.Endnote ? $"[{item.Reference}]" : PlainRedline.Readable(own);
}
