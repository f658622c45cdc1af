using System.Globalization;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering.Timelines;

/// <summary>
/// A timeline as SVG: no script, no other file, and nothing told by colour. Its title and description say in words what it shows. The same
/// timeline gives the same picture.
/// </summary>
public static class TimelinePicture
{
    /// <summary>The picture as a file of its own, dark on white.</summary>
    public static string Write(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var html = new HtmlWriter();
        Write(html, timeline, isInline: false);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{html}\n";
    }

    /// <summary>The picture inside a page, in the page's colours.</summary>
    internal static void Write(HtmlWriter html, Timeline timeline, bool isInline)
    {
        var plan = new TimelinePlan(timeline);
        using (html.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", $"0 0 {Pixels(TimelinePlan.Width)} {Pixels(plan.Height)}"),
            ("width", isInline ? null : Pixels(TimelinePlan.Width)),
            ("height", isInline ? null : Pixels(plan.Height)),
            ("class", isInline ? "timeline" : null),
            ("color", isInline ? null : "#1b2733"),
            ("font-family", "Arial, 'Liberation Sans', Helvetica, sans-serif"),
            ("role", "img"),
            ("aria-labelledby", "timeline-title timeline-description")))
        {
            html.Element("title", timeline.Title, ("id", "timeline-title"));
            html.Element("desc", TimelineWords.Of(timeline), ("id", "timeline-description"));
            if (!isInline)
            {
                html.Void("rect", ("width", "100%"), ("height", "100%"), ("fill", "#ffffff"));
            }

            new TimelineDrawing(html, plan).Draw();
        }
    }

    /// <summary>A measure, to a tenth of a pixel.</summary>
    internal static string Pixels(double measure) => measure.ToString("0.#", CultureInfo.InvariantCulture);
}
