using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Comparing;

/// <summary>How to read the marks of a comparison.</summary>
internal static class Legend
{
    /// <summary>Says what is struck and what is put in.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="gone">What struck words are.</param>
    /// <param name="come">What underlined words are.</param>
    /// <param name="withSupplied">Whether words that the editor supplied are told apart.</param>
    public static void Write(HtmlWriter html, string gone, string come, bool withSupplied)
    {
        using (html.Open("p", ("class", "legend")))
        {
            html.Element("del", "Struck through");
            html.Text($" {gone}, ");
            html.Element("ins", "underlined");
            html.Text($" {come}. ");
            if (withSupplied)
            {
                using (html.Open("ins"))
                {
                    html.Element("span", "Dotted", ("class", "supplied"));
                }

                html.Text(" was supplied by the editor. ");
            }

            html.Text("Nothing here is agreed.");
        }
    }
}
