using System.Collections.Frozen;
using Amendments.Texts;
using AngleSharp.Dom;

namespace Amendments.Readers.Html;

/// <summary>What the elements of HTML mean to a reader.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Apart = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "search", "section", "select", "summary", "table",
        "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "ul");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "template", "head", "title", "svg", "math", "canvas", "audio", "video", "object", "embed", "iframe", "datalist", "meter", "progress", "noframes");

    /// <summary>Whether a paragraph ends before and behind it.</summary>
    public static bool IsApart(IElement element) => Apart.Contains(element.LocalName);

    /// <summary>Whether what is in it is no text for readers.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName) || (element.LocalName == "input" && element.GetAttribute("type") == "hidden");

    /// <summary>Whether the page hides it.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || HasStyle(element, "display:none") || HasStyle(element, "visibility:hidden");

    /// <summary>Whether it belongs to the page and not to the text.</summary>
    public static bool IsFurniture(IElement element) => element.LocalName is "nav" or "footer" or "aside"
        || (element.LocalName == "header" && element.ParentElement?.LocalName is "body" or "div" or "form")
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary";

    /// <summary>The level of a heading; 0 of anything else.</summary>
    public static int Heading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    /// <summary>The emphasis that it gives.</summary>
    public static Emphasis Emphasis(IElement element)
    {
        var own = element.LocalName switch { "b" or "strong" => Amendments.Texts.Emphasis.Bold, "i" or "em" => Amendments.Texts.Emphasis.Italic, "u" or "ins" => Amendments.Texts.Emphasis.Underline, _ => Amendments.Texts.Emphasis.None };
        return element.GetAttribute("style") is null ? own : own
            | (HasStyle(element, "font-weight:bold") || HasStyle(element, "font-weight:700") ? Amendments.Texts.Emphasis.Bold : 0)
            | (HasStyle(element, "font-style:italic") ? Amendments.Texts.Emphasis.Italic : 0)
            | (HasStyle(element, "text-decoration:underline") && element.LocalName != "a" ? Amendments.Texts.Emphasis.Underline : 0);
    }

    /// <summary>Whether its words are struck out.</summary>
    public static bool IsStruck(IElement element) => element.LocalName is "del" or "s" or "strike" || HasStyle(element, "text-decoration:line-through");

    private static bool HasStyle(IElement element, string declaration) =>
        element.GetAttribute("style") is { } style && style.Replace(" ", string.Empty, StringComparison.Ordinal).Contains(declaration, StringComparison.OrdinalIgnoreCase);
}
