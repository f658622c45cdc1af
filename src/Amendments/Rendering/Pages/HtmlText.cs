using System.Globalization;
using Amendments.Texts;

namespace Amendments.Rendering.Pages;

/// <summary>Writes formatted text: emphasis as <c>b</c>, <c>i</c>, <c>u</c>; notes as <c>sup</c>; other objects in words.</summary>
internal static class HtmlText
{
    private static readonly (Emphasis Emphasis, string Element)[] Elements =
        [(Emphasis.Bold, "b"), (Emphasis.Italic, "i"), (Emphasis.Underline, "u")];

    /// <summary>Writes the text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="noteAnchor">The anchor of a note by its number, or null where notes lead nowhere.</param>
    public static void Write(HtmlWriter html, FormattedText text, Func<string, string?>? noteAnchor = null)
    {
        var objects = text.Objects.ToDictionary(o => o.Offset);
        var offset = 0;
        foreach (var (piece, emphasis) in text.Pieces())
        {
            var open = Elements.Where(e => emphasis.HasFlag(e.Emphasis)).Select(e => html.Open(e.Element)).ToList();
            Piece(html, piece, offset, objects, noteAnchor);
            open.ForEach(o => o.Dispose());
            offset += piece.Length;
        }
    }

    private static void Piece(
        HtmlWriter html, string piece, int offset, Dictionary<int, InlineObject> objects, Func<string, string?>? noteAnchor)
    {
        var start = 0;
        for (var i = 0; i < piece.Length; i++)
        {
            if (objects.TryGetValue(offset + i, out var item))
            {
                html.Text(piece[start..i]);
                Object(html, item, noteAnchor);
                start = i + 1;
            }
        }

        html.Text(piece[start..]);
    }

    private static void Object(HtmlWriter html, InlineObject item, Func<string, string?>? noteAnchor)
    {
        switch (item.Kind)
        {
            case InlineKind.Footnote or InlineKind.Endnote:
                Note(html, item.Reference, noteAnchor?.Invoke(item.Reference));
                break;
            case InlineKind.Break:
                html.Void("br");
                break;
            case InlineKind.Field:
                html.Element("span", item.Reference, ("class", "field"));
                break;
            default:
                html.Element("span", item.Kind == InlineKind.Image ? "[image]" : "[object]", ("class", "object"), ("title", item.Reference));
                break;
        }
    }

    private static void Note(HtmlWriter html, string number, string? anchor)
    {
        var shown = string.Create(CultureInfo.InvariantCulture, $"[{number}]");
        using (html.Open("sup"))
        {
            if (anchor is null)
            {
                html.Text(shown);
            }
            else
            {
                html.Element("a", shown, ("href", $"#{anchor}"));
            }
        }
    }
}
