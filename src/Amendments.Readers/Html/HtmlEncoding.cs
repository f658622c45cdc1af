using System.Text;
using System.Text.RegularExpressions;

namespace Amendments.Readers.Html;

/// <summary>Decodes a page: a byte order mark goes first, then what the page says of itself, then what its bytes look like.</summary>
internal static partial class HtmlEncoding
{
    // "The element containing the character encoding declaration must be within the first 1024 bytes" (HTML Standard §4.2.5.4); exported pages are laxer.
    private const int Beginning = 4_096;

    /// <summary>The characters of the page.</summary>
    public static Outcome<string> Read(byte[] html)
    {
        var beginning = Encoding.Latin1.GetString(html, 0, Math.Min(Beginning, html.Length));
        if (html is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || Charset().Match(beginning) is not { Success: true } charset)
        {
            return TextDecoding.Read(html);
        }

        // A page that can be read far enough to find "utf-16" is not in UTF-16 (HTML Standard §13.2.3.2).
        var name = charset.Groups[1].Value;
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
        {
            return TextDecoding.Read(html);
        }

        return Named(name) is { } encoding
            ? Outcome<string>.Done(encoding.GetString(html))
            : TextDecoding.Read(html) is var read && read.Value is { } text
                ? Outcome<string>.Done(text, read.Problems.Append(new Problem("file", $"It says that its encoding is “{name}”, which nobody knows.", "Look whether accents and quotation marks are right.")))
                : read;
    }

    // "iso-8859-1" and "us-ascii" mean Windows-1252 on the web (Encoding Standard §4.2).
    private static Encoding? Named(string name)
    {
        var western = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(western ? "windows-1252" : name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*([A-Za-z0-9_:.-]{2,40})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
