using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Amendments.Readers.Texts;
using Amendments.Texts;

namespace Amendments.Readers.Markdown;

/// <summary>
/// Reads what is left of HTML: tags go, those of emphasis become one, and an address in angle brackets loses them. What is no element of
/// HTML is a word in brackets, as in <c>&lt;name of the body&gt;</c>, and stays.
/// </summary>
/// <param name="words">The words so far.</param>
/// <param name="text">The block as written.</param>
/// <param name="copy">Adds characters of the block to the words: from where, and how many.</param>
internal sealed partial class HtmlMarks(FileWords words, string text, Action<int, int> copy)
{
    // Attributes longer than this are no remnant of a text.
    private const int LongestTag = 2_000;

    private static readonly FrozenDictionary<string, Emphasis> Emphases = new Dictionary<string, Emphasis>(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = Emphasis.Bold,
        ["strong"] = Emphasis.Bold,
        ["i"] = Emphasis.Italic,
        ["em"] = Emphasis.Italic,
        ["u"] = Emphasis.Underline,
        ["ins"] = Emphasis.Underline,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "abbr", "big", "cite", "code", "font", "mark", "q", "small", "span", "sub", "sup", "tt", "var", "del", "s", "strike");

    private static readonly FrozenSet<string> Apart = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "blockquote", "body", "br", "caption", "center", "col", "colgroup", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "hr", "html", "img", "li", "ol", "p", "pre", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private readonly Dictionary<string, Stack<int>> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _struck = [];

    /// <summary>The words that are struck out.</summary>
    public IReadOnlyList<string> Struck => _struck;

    /// <summary>Takes a tag.</summary>
    /// <param name="at">Where its angle bracket stands in the block.</param>
    /// <returns>How many characters it has; 0 when it is none.</returns>
    public int Tag(int at)
    {
        var rest = text.AsSpan(at + 1, Math.Min(LongestTag, text.Length - at - 1));
        var length = rest.IndexOfAny('<', '>');
        if (length < 1 || rest[length] == '<')
        {
            return 0;
        }

        var inside = rest[..length].ToString();
        if (Address().IsMatch(inside))
        {
            copy(at + 1, length);
            return length + 2;
        }

        return Element().Match(inside) is { Success: true } tag && Take(tag.Groups[2].Value, tag.Groups[1].Length > 0) ? length + 2 : 0;
    }

    private bool Take(string name, bool isClosing)
    {
        if (Apart.Contains(name))
        {
            words.AddBlank();
            return true;
        }

        if (!Emphases.ContainsKey(name) && !Inline.Contains(name))
        {
            return false;
        }

        if (!_open.TryGetValue(name, out var open))
        {
            _open.Add(name, open = new Stack<int>());
        }

        if (!isClosing)
        {
            words.SettleBlank();
            open.Push(words.Count);
        }
        else if (open.TryPop(out var from) && from < words.Count)
        {
            Close(name, from);
        }

        return true;
    }

    private void Close(string name, int from)
    {
        if (Emphases.TryGetValue(name, out var emphasis))
        {
            words.Emphasize(from, words.Count, emphasis);
        }
        else if (name.ToUpperInvariant() is "DEL" or "S" or "STRIKE")
        {
            _struck.Add(words.Words(from, words.Count));
        }
    }

    // Addresses and mail addresses (CommonMark §6.5).
    [GeneratedRegex(@"^(?:(?:https?|mailto|ftp|tel):\S+|[^\s@]{1,64}@[^\s@]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // An attribute has a value; "<p as follows>" is no tag.
    [GeneratedRegex(@"^(/?)([A-Za-z][A-Za-z0-9]{0,15})(?>(?:\s+[\w:.-]+\s*=\s*(?:""[^""]*""|'[^']*'|[^\s""'=]+))*)\s*/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}
