namespace Amendments.Rendering.Pages;

/// <summary>One line of a card: what it is about, and what there is to say.</summary>
internal static class Facts
{
    public static void Write(HtmlWriter html, string term, Action write)
    {
        using (html.Open("div"))
        {
            html.Element("dt", term);
            using (html.Open("dd"))
            {
                write();
            }
        }
    }
}
