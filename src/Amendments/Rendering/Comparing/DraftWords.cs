using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Rendering.Pages;
using Amendments.Texts;

namespace Amendments.Rendering.Comparing;

/// <summary>Writes words of a draft among a comparison's own.</summary>
internal sealed class DraftWords(HtmlWriter html, string language)
{
    /// <summary>A text as it stands.</summary>
    public void Plain(string printed, FormattedText text, string? @class = null)
    {
        using (Open(@class))
        {
            Label(printed);
            HtmlText.Write(html, text);
        }
    }

    /// <summary>A changed paragraph with its label.</summary>
    public void Changed(ComposedParagraph paragraph)
    {
        using (Open(null))
        {
            Label(paragraph.Label);
            Redline(paragraph.Redline);
        }

        if (paragraph.Label.Length > 0 && paragraph.LabelSource == LabelSource.Editor)
        {
            html.Element("p", "The label is the editor’s.", ("class", "note"));
        }
    }

    /// <summary>A redline in a paragraph of its own.</summary>
    public void Paragraph(Redline redline)
    {
        using (Open(null))
        {
            Redline(redline);
        }
    }

    /// <summary>A redline inside a line.</summary>
    public void Redline(Redline redline)
    {
        var shown = redline.Runs.Any(r => r.IsSupplied) ? redline : ReadableRedline.Of(redline);
        HtmlRedline.Write(html, shown, id => new ChangeOwner(id.ToString(), null), null);
    }

    private void Label(string printed)
    {
        if (printed.Length > 0)
        {
            using (html.Open("span", ("class", "label")))
            {
                html.Element("bdi", printed);
            }

            html.Text(" ");
        }
    }

    private HtmlWriter.Scope Open(string? @class) =>
        html.Open("p", ("class", @class is null ? "words" : $"words {@class}"), ("lang", language), ("dir", TextDirection.Of(language)));
}
