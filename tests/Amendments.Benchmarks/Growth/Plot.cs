using System.Globalization;
using System.Text;

namespace Amendments.Benchmarks.Growth;

/// <summary>Draws panels side by side as an SVG. Both axes begin at 0 and are linear, so that a straight line is linear growth.</summary>
internal static class Plot
{
    private const int Width = 330;
    private const int Height = 220;
    private const int Left = 60;
    private const int Top = 60;
    private const int Step = Width + 110;

    private static readonly string[] Colours = ["#1b6ca8", "#b5651d", "#3a7d44"];

    public static string Svg(IReadOnlyList<Panel> panels)
    {
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Step * panels.Count}\" height=\"{Top + Height + 60}\" font-family=\"sans-serif\" font-size=\"12\">\n"));
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (var i = 0; i < panels.Count; i++)
        {
            svg.Append(Invariant($"<g transform=\"translate({Left + (Step * i)} {Top})\">\n"));
            Draw(svg, panels[i]);
            svg.Append("</g>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, Panel panel)
    {
        var points = panel.Lines.SelectMany(l => l.Points).ToList();
        var (most, longest) = (points.Max(p => p.Size), Round(points.Max(p => p.Milliseconds)));
        svg.Append(Invariant($"<text x=\"0\" y=\"-40\" font-weight=\"bold\">{panel.Title}</text>\n"));
        svg.Append(Invariant($"<path d=\"M0 0V{Height}H{Width}\" fill=\"none\" stroke=\"#555\"/>\n"));
        svg.Append(Invariant($"<text x=\"{Width}\" y=\"{Height + 40}\" text-anchor=\"end\">{panel.Sizes}</text>\n<text x=\"-8\" y=\"-12\" text-anchor=\"end\">ms</text>\n"));
        for (var tick = 0; tick <= 4; tick++)
        {
            var y = Height - (Height * tick / 4);
            svg.Append(Invariant($"<path d=\"M0 {y}H{Width}\" stroke=\"#ddd\"/><text x=\"-8\" y=\"{y + 4}\" text-anchor=\"end\">{longest * tick / 4:0.##}</text>\n"));
        }

        foreach (var size in panel.Lines[0].Points.Select(p => p.Size).Where(s => s == most || s >= most / 5))
        {
            svg.Append(Invariant($"<text x=\"{Width * (double)size / most:0.#}\" y=\"{Height + 18}\" text-anchor=\"middle\">{size:#,0}</text>\n"));
        }

        for (var i = 0; i < panel.Lines.Count; i++)
        {
            var at = panel.Lines[i].Points.Select(p => Invariant($"{Width * (double)p.Size / most:0.#},{Height - (Height * p.Milliseconds / longest):0.#}"));
            svg.Append(Invariant($"<polyline points=\"{string.Join(' ', at)}\" fill=\"none\" stroke=\"{Colours[i]}\" stroke-width=\"2\"/>\n"));
            svg.Append(Invariant($"<text x=\"12\" y=\"{14 + (16 * i)}\" fill=\"{Colours[i]}\">{panel.Lines[i].Name}</text>\n"));
        }
    }

    // The next of 1, 2, 4, 8 times a power of ten, so that quarters of it are round.
    private static double Round(double value)
    {
        var ten = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return new[] { 1, 2, 4, 8, 10 }.Select(f => f * ten).First(v => v >= value);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
