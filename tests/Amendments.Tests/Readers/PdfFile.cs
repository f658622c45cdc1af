using System.Globalization;
using System.Text;

namespace Amendments.Tests.Readers;

/// <summary>
/// Writes a small PDF by hand, so that a reader of a test sees everything that is inside: one object for each page and its content, the
/// standard fonts that every viewer has, a table of objects (ISO 32000-1 §7.5). Text is in WinAnsi; streams are not compressed.
/// </summary>
internal sealed class PdfFile
{
    private const int FirstPage = 6;

    private readonly List<PdfSheet> _pages = [];

    /// <summary>Entries of the trailer beside the usual ones.</summary>
    public string Trailer { get; init; } = string.Empty;

    /// <summary>Adds a page of the size A4.</summary>
    public PdfSheet Page()
    {
        _pages.Add(new PdfSheet());
        return _pages[^1];
    }

    public byte[] ToArray()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, at) => $"{FirstPage + (2 * at)} 0 R"))}] >>",
            Font("Helvetica"),
            Font("Helvetica-Bold"),
            Font("Helvetica-Oblique"),
        ];
        foreach (var page in _pages)
        {
            var content = page.Content;
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {Encoding.Latin1.GetByteCount(content)} >>\nstream\n{content}\nendstream");
        }

        return Encoding.Latin1.GetBytes(Written(objects));
    }

    private static string Font(string name) => $"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>";

    private string Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (at, content) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => file.Append(CultureInfo.InvariantCulture, $"{o:0000000000} 00000 n \n"));
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}
