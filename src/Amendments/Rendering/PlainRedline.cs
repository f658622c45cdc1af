using System.Text;
using Amendments.Comparison;
using Amendments.Texts;

namespace Amendments.Rendering;

/// <summary>A redline in plain characters: <c>[-struck-]{+put in+}</c>. For reading only; it is never read back.</summary>
public static class PlainRedline
{
    /// <summary>The redline with its marks. A footnote shows as "[^1]", a field as its text, other objects as "[image]" and the like.</summary>
    public static string Write(Redline redline)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var written = new StringBuilder();
        foreach (var run in redline.Runs)
        {
            var text = Readable(run.Text);
            written.Append(run.Kind switch
            {
                RunKind.Deleted => $"[-{text}-]",
                RunKind.Inserted => $"{{+{text}+}}",
                _ => text,
            });
        }

        return written.ToString();
    }

    /// <summary>A text with its objects in words.</summary>
    public static string Readable(FormattedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Objects.Count == 0)
        {
            return text.Text;
        }

        var written = new StringBuilder(text.Text);
        foreach (var item in text.Objects.Reverse())
        {
            written.Remove(item.Offset, 1).Insert(item.Offset, Name(item));
        }

        return written.ToString();
    }

    private static string Name(InlineObject item) => item.Kind switch
    {
        InlineKind.Footnote or InlineKind.Endnote => $"[^{item.Reference}]",
        InlineKind.Field => item.Reference,
        InlineKind.Break => " / ",
        InlineKind.Image => "[image]",
        _ => "[object]",
    };
}
