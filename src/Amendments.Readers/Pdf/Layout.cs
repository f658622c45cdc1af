using System.Globalization;
using System.Text;
using System.Xml;

namespace Amendments.Readers.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes: XHTML with a <c>page</c>, <c>flow</c>, <c>block</c>, <c>line</c> and <c>word</c> inside each other.</summary>
internal sealed class Layout
{
    private readonly List<LayoutPage> _pages = [];
    private List<LayoutWord> _words = [];
    private int _block;
    private int _line;

    /// <summary>The pages.</summary>
    /// <exception cref="XmlException">It is not XML.</exception>
    /// <exception cref="FormatException">A place is not a number.</exception>
    public static IReadOnlyList<LayoutPage> Read(byte[] xhtml)
    {
        using var text = new PrintableText(new StreamReader(new MemoryStream(xhtml), Encoding.UTF8));
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        var layout = new Layout();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                layout.Add(reader);
            }
        }

        return layout._pages;
    }

    private void Add(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "page":
                _words = [];
                _pages.Add(new LayoutPage(Number(reader, "width"), Number(reader, "height"), _words));
                break;
            case "block":
                _block++;
                break;
            case "line":
                _line++;
                break;
            case "word":
                AddWord(new Box(Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax")), reader.ReadString());
                break;
        }
    }

    // Letters without height or width are not on the paper.
    private void AddWord(Box box, string text)
    {
        var word = text.Replace('\u00A0', ' ').Trim();
        if (word.Length > 0 && box is { Width: > 0, Height: > 0 })
        {
            _words.Add(new LayoutWord(_line, _block, box, word));
        }
    }

    private static double Number(XmlReader reader, string attribute) =>
        double.Parse(reader.GetAttribute(attribute) ?? string.Empty, NumberStyles.Float, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
            ? number
            : throw new FormatException($"{attribute} is not a number.");
}
