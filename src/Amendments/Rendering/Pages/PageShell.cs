namespace Amendments.Rendering.Pages;

/// <summary>The frame of a page that needs nothing else: no script, no other file, no network.</summary>
internal static class PageShell
{
    // Whoever wrote the words on the page, it cannot run or fetch anything.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    public static void Write(HtmlWriter html, string language, string title, string styleSheet, Action body)
    {
        html.DocumentType();
        using (html.Open("html", ("lang", language), ("dir", TextDirection.Of(language))))
        {
            using (html.Open("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
                html.Element("title", title);
                html.StyleSheet(styleSheet);
            }

            using (html.Open("body"))
            {
                body();
            }
        }
    }
}
