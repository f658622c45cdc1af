using System.Globalization;
using Amendments.Texts;

namespace Amendments.Word.Submitted;

/// <summary>
/// The text of a paragraph as a reader sees it: a field is what it displays, a break is a blank, a picture is nothing; notes stay objects.
/// </summary>
internal sealed class DisplayedText
{
    private readonly List<FormattedText> _parts = [];
    private readonly List<(int From, int To)> _moved = [];

    private DisplayedText(FormattedText text)
    {
        var (at, length) = (0, 0);
        foreach (var item in text.Objects.Where(o => o.Kind is not (InlineKind.Footnote or InlineKind.Endnote)))
        {
            _parts.Add(text.Slice(TextRange.Between(at, item.Offset)));
            length += item.Offset - at;
            var shown = Shown(item);
            _parts.Add(text.EmphasisAt(item.Offset) is var emphasis and not Emphasis.None && shown.Length > 0
                ? new FormattedText(shown, [new FormatSpan(new TextRange(0, shown.Length), emphasis)])
                : FormattedText.FromString(shown));
            (at, length) = (item.Offset + 1, length + shown.Length);
            _moved.Add((at, length));
        }

        _parts.Add(text.Slice(TextRange.Between(at, text.Length)));
        Text = FormattedText.Join(_parts);
    }

    /// <summary>The text.</summary>
    public FormattedText Text { get; }

    /// <summary>Makes it of a paragraph's content.</summary>
    public static DisplayedText Of(FormattedText content) => new(content);

    /// <summary>Where an offset of the content lies in this text.</summary>
    public int Place(int offset)
    {
        var last = _moved.FindLastIndex(m => m.From <= offset);
        return last < 0 ? Math.Min(offset, Text.Length) : Math.Min(Text.Length, offset - _moved[last].From + _moved[last].To);
    }

    private static string Shown(InlineObject item) => item.Kind switch
    {
        InlineKind.Break => " ",
        InlineKind.Field => Printable(item.Reference),
        InlineKind.Other when item.Reference.Length == 4 && int.TryParse(item.Reference, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) => Symbol((char)code),
        InlineKind.Other => Printable(item.Reference),
        _ => string.Empty,
    };

    // A character of the font Symbol or Wingdings stands in the private area, 0xF000 above its place in the font; it is no letter elsewhere.
    private static string Symbol(char code) => code is >= '\uE000' and <= '\uF8FF' || char.IsSurrogate(code) ? "\uFFFD" : code.ToString();

    private static string Printable(string text) => text.Replace(InlineObject.Placeholder, ' ').ReplaceLineEndings(" ");
}
