using System.Globalization;
using System.Xml.Linq;

namespace Amendments.Word.Content;

/// <summary>The styles of a document, resolved along their <c>basedOn</c> chains once each.</summary>
public sealed class Styles
{
    // Chains in real files are shorter than ten; this stops a style that is based on itself.
    private const int LongestChain = 64;

    private readonly Dictionary<string, XElement> _elements = [];
    private readonly Dictionary<string, ParagraphStyle> _paragraphs = [];
    private readonly Dictionary<string, RunLook> _characters = [];
    private readonly string? _defaultParagraph;
    private readonly RunLook _defaults;

    private Styles(XElement? root)
    {
        foreach (var style in root?.Elements().Where(e => e.Local() == "style") ?? [])
        {
            var id = style.Value("styleId") ?? string.Empty;
            _elements.TryAdd(id, style);
            if (style.Value("type") == "paragraph" && OnOff.IsOn(style.Value("default"), absent: false))
            {
                _defaultParagraph ??= id;
            }
        }

        _defaults = RunLook.Of(root?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr"));
    }

    /// <summary>Reads a styles part.</summary>
    /// <param name="root">Its <c>w:styles</c>; null for a document without styles.</param>
    public static Styles Read(XElement? root) => new(root);

    /// <summary>The style of a paragraph: the one it names, or the document's default.</summary>
    /// <param name="paragraph">A <c>w:p</c>.</param>
    public ParagraphStyle Of(XElement paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var named = paragraph.Child("pPr")?.Child("pStyle")?.Value("val");
        var id = named is not null && _elements.ContainsKey(named) ? named : _defaultParagraph ?? string.Empty;
        if (!_paragraphs.TryGetValue(id, out var style))
        {
            _paragraphs[id] = style = Resolve(id);
        }

        return style;
    }

    internal RunLook Defaults => _defaults;

    internal RunLook Character(string? id)
    {
        if (id is null)
        {
            return default;
        }

        if (!_characters.TryGetValue(id, out var look))
        {
            look = Chain(id).Aggregate(default(RunLook), (above, style) => above.Over(RunLook.Of(style.Child("rPr"))));
            _characters[id] = look;
        }

        return look;
    }

    private ParagraphStyle Resolve(string id)
    {
        var resolved = new ParagraphStyle { Id = id };
        int? outline = null;
        foreach (var style in Chain(id))
        {
            var name = style.Child("name")?.Value("val") ?? string.Empty;
            var properties = style.Child("pPr");
            var number = properties?.Child("numPr");
            outline ??= properties?.Child("outlineLvl").Number() ?? Heading(name);
            resolved = resolved with
            {
                IsTitle = resolved.IsTitle || name.Equals("Title", StringComparison.OrdinalIgnoreCase),
                IsContents = resolved.IsContents || name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase),
                NumberId = resolved.NumberId ?? number?.Child("numId").Number(),
                NumberLevel = resolved.NumberLevel ?? number?.Child("ilvl").Number(),
                Look = resolved.Look.Over(RunLook.Of(style.Child("rPr"))),
            };
        }

        return resolved with { Outline = outline is >= 0 and < 9 ? outline : null };
    }

    // "heading 1" to "heading 9" are names that Word never localizes, unlike the ids (ISO/IEC 29500-1 §17.7.4.9).
    private static int? Heading(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan("heading ".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level - 1 : null;

    private IEnumerable<XElement> Chain(string id)
    {
        var at = (string?)id;
        for (var steps = 0; at is not null && steps < LongestChain && _elements.TryGetValue(at, out var style); steps++)
        {
            yield return style;
            at = style.Child("basedOn")?.Value("val");
        }
    }
}
