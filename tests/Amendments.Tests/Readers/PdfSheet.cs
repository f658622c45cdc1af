using System.Globalization;
using System.Text;

namespace Amendments.Tests.Readers;

/// <summary>One page of a <see cref="PdfFile"/>: what is put where, in points from the top left corner.</summary>
internal sealed class PdfSheet
{
    private const int Height = 842;

    // WinAnsi has these where Latin-1 has control characters (ISO 32000-1, annex D.2).
    private const string Characters = "€…†‘’“”•–—";
    private const string WinAnsi = "\u0080\u0085\u0086\u0091\u0092\u0093\u0094\u0095\u0096\u0097";

    private readonly StringBuilder _content = new();

    public string Content => _content.ToString();

    /// <summary>Puts a text on the page.</summary>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text, on one line.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="font">1 for upright, 2 for bold, 3 for slanted type.</param>
    public PdfSheet Text(double x, double y, string text, double size = 10, int font = 1) => Put("1 0 0 1", x, y, text, size, font);

    /// <summary>Puts a text on the page that runs upwards.</summary>
    public PdfSheet TextUpwards(double x, double y, string text, double size = 10) => Put("0 1 -1 0", x, y, text, size, 1);

    /// <summary>Puts lines below each other, 12 points apart.</summary>
    public PdfSheet Lines(double x, double y, params IEnumerable<string> lines)
    {
        foreach (var (at, line) in lines.Index())
        {
            Text(x, y + (12 * at), line);
        }

        return this;
    }

    /// <summary>Draws a rectangle, as all that a scanned page has is a picture.</summary>
    public PdfSheet Rectangle(double x, double y, double width, double height)
    {
        _content.Append(CultureInfo.InvariantCulture, $"{x} {Height - y - height} {width} {height} re f\n");
        return this;
    }

    private PdfSheet Put(string direction, double x, double y, string text, double size, int font)
    {
        var written = string.Concat(text.Select(c => Characters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? WinAnsi[at] : c)).Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        _content.Append(CultureInfo.InvariantCulture, $"BT /F{font} {size} Tf {direction} {x:0.###} {Height - y:0.###} Tm ({written}) Tj ET\n");
        return this;
    }
}
