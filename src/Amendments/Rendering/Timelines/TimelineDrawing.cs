using static Amendments.Rendering.Timelines.TimelinePicture;

namespace Amendments.Rendering.Timelines;

/// <summary>Draws what a plan has laid out.</summary>
internal sealed class TimelineDrawing(Pages.HtmlWriter html, TimelinePlan plan)
{
    private const double MarkHeight = 20;

    public void Draw()
    {
        if (plan.Axis is null)
        {
            Text(TimelinePlan.NamesLeft, TimelinePlan.Top + 12, TimelinePlan.NameSize, "start", "There are no submissions and no proposals.");
            return;
        }

        Ticks();
        foreach (var (name, top, bottom, _, marks) in plan.Rows)
        {
            Line(TimelinePlan.NamesLeft, top, TimelinePlan.Right, top, 0.35);
            Name(name, top + ((TimelinePlan.LaneHeight + 10) / 2));
            marks.ForEach(m => Mark(m.Mark, m.Text, m.Left, top + 5 + (m.Lane * TimelinePlan.LaneHeight) + ((TimelinePlan.LaneHeight - MarkHeight) / 2), m.Width));
        }

        Line(TimelinePlan.NamesLeft, plan.Bottom, TimelinePlan.Right, plan.Bottom, 0.35);
        Legend();
    }

    private void Ticks()
    {
        foreach (var (at, middle, name) in plan.Ticks())
        {
            Line(at, TimelinePlan.Top - 5, at, plan.Bottom, 0.2);
            Text(middle, TimelinePlan.Top - 10, TimelinePlan.TickSize, "middle", name);
            if (plan.HasFoot)
            {
                Text(middle, plan.Bottom + 16, TimelinePlan.TickSize, "middle", name);
            }
        }
    }

    private void Name(string name, double middle)
    {
        using (html.Open("g"))
        {
            html.Element("title", name);
            Text(TimelinePlan.NamesLeft, middle + 4.5, TimelinePlan.NameSize, "start", TextWidth.Cut(name, TimelinePlan.NameSize, plan.NamesRight - TimelinePlan.NamesLeft));
        }
    }

    private void Mark(TimelineMark mark, string text, double left, double top, double width)
    {
        using (html.Open("g"))
        {
            if (mark.Name.Length > 0)
            {
                html.Element("title", TimelineWords.Of(mark));
            }

            // The ground of the page under a white mark hides the lines behind it.
            Shape(mark, left, top, width, ("fill", "#ffffff"), ("class", "ground"));
            Shape(
                mark, left, top, width,
                ("fill", mark.IsDated ? "currentColor" : "none"), ("fill-opacity", "0.16"), ("stroke", "currentColor"), ("stroke-width", "1.4"), ("stroke-dasharray", mark.Withdrawn > 0 ? "4 2.5" : null));
            Text(left + (width / 2), top + (MarkHeight / 2) + 4.2, TimelineLanes.Size, "middle", text);
        }
    }

    private void Shape(TimelineMark mark, double left, double top, double width, params ReadOnlySpan<(string Name, string? Value)> look) => html.Void(
        "rect",
        [("x", Pixels(left)), ("y", Pixels(top)), ("width", Pixels(width)), ("height", Pixels(MarkHeight)), ("rx", mark.IsDocument ? Pixels(MarkHeight / 2) : null), .. look]);

    private void Legend()
    {
        foreach (var (index, (sample, meaning)) in plan.Legend.Index())
        {
            var top = plan.LegendTop + (index * TimelinePlan.LegendHeight);
            var text = TimelineLanes.Text(sample);
            Mark(sample, text, TimelinePlan.NamesLeft, top, Math.Max(TextWidth.Of(text, TimelineLanes.Size) + 12, 24));
            Text(TimelinePlan.NamesLeft + 54, top + (MarkHeight / 2) + 4.2, TimelinePlan.LegendSize, "start", meaning);
        }
    }

    private void Line(double fromX, double fromY, double toX, double toY, double strength) => html.Void(
        "line",
        ("x1", Pixels(fromX)), ("y1", Pixels(fromY)), ("x2", Pixels(toX)), ("y2", Pixels(toY)), ("stroke", "currentColor"), ("stroke-opacity", strength.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private void Text(double x, double y, double size, string anchor, string text) => html.Element(
        "text", text, ("x", Pixels(x)), ("y", Pixels(y)), ("font-size", Pixels(size)), ("text-anchor", anchor == "start" ? null : anchor), ("fill", "currentColor"));
}
