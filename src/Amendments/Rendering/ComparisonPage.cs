using Amendments.Composition;
using Amendments.Desk;
using Amendments.Papers;
using Amendments.Rendering.Comparing;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering;

/// <summary>
/// Comparisons as pages that need nothing else: no script, no other file, no network. They read on a phone, in print and without colour,
/// and they are well-formed XML. The equations of <see cref="HtmlRedline"/> hold for every element of class "words".
/// </summary>
public static class ComparisonPage
{
    /// <summary>Paragraphs side by side with what is proposed for them.</summary>
    public static string Write(PlaceComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (first, last) = (comparison.Paragraphs[0].Paragraph, comparison.Paragraphs[^1].Paragraph);
        var title = first == last ? first.Name : first.Kind == ParagraphKind.Heading ? $"Section “{first.Text}”" : $"{first.Name} to {last.Name}";
        return Page(comparison.Compilation, title, html => new PlacePart(html, comparison).Write());
    }

    /// <summary>One proposal against another.</summary>
    public static string Write(ProposalComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Page(comparison.Compilation, $"From {comparison.First.Id} to {comparison.Second.Id}", html => new ProposalPart(html, comparison).Write());
    }

    /// <summary>Where participants agree and differ, paragraph by paragraph.</summary>
    public static string Write(PaperComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Page(comparison.Compilation, "Where participants agree and differ", html => new PaperPart(html, comparison).Write());
    }

    /// <summary>Participants across and paragraphs down.</summary>
    public static string WriteMatrix(PaperComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Page(comparison.Compilation, "Who asks for what, and with whom", html => new MatrixPart(html, comparison).Write());
    }

    private static string Page(Compilation compilation, string title, Action<HtmlWriter> write)
    {
        var html = new HtmlWriter();
        var header = compilation.Draft.Header;
        PageShell.Write(html, Pages.Page.Language, $"{header.Symbol}: {title}", PageStyle.Sheet + ComparisonStyle.Sheet, () =>
        {
            using (html.Open("header"))
            {
                html.Element("p", "Comparison of proposed amendments", ("class", "kicker"));
                using (html.Open("h1"))
                {
                    html.Element("bdi", title);
                }

                using (html.Open("p", ("class", "symbol")))
                {
                    html.Element("bdi", header.Title.Length > 0 ? header.Title : header.Symbol, ("lang", header.Language));
                    html.Text(header.Date is { } date ? $", {Pages.Page.Day(date)}" : string.Empty);
                }
            }

            using (html.Open("main"))
            {
                write(html);
            }
        });
        return html.ToString();
    }
}
