using System.Xml.Linq;
using Amendments.Texts;

namespace Amendments.Word.Content;

/// <summary>
/// The emphasis of a run over its paragraph: what is bold by the paragraph's style is the paragraph's look and no emphasis. Toggle
/// properties as in ISO/IEC 29500-1 §17.7.3: set in both styles they cancel each other, set in the run itself they stand.
/// </summary>
internal sealed class RunEmphasis(Styles styles, ParagraphStyle paragraph)
{
    /// <summary>The emphasis of a <c>w:r</c>.</summary>
    public Emphasis Of(XElement? run)
    {
        var properties = run?.Child("rPr");
        if (properties is null)
        {
            return Emphasis.None;
        }

        var direct = RunLook.Of(properties);
        var character = styles.Character(properties.Child("rStyle")?.Value("val"));
        var complex = properties.Child("rtl")?.IsOn() == true || properties.Child("cs")?.IsOn() == true;
        var (defaults, style) = (styles.Defaults, paragraph.Look);
        var bold = complex
            ? Toggled(direct.BoldComplex, character.BoldComplex, style.BoldComplex, defaults.BoldComplex)
            : Toggled(direct.Bold, character.Bold, style.Bold, defaults.Bold);
        var italic = complex
            ? Toggled(direct.ItalicComplex, character.ItalicComplex, style.ItalicComplex, defaults.ItalicComplex)
            : Toggled(direct.Italic, character.Italic, style.Italic, defaults.Italic);
        var underline = IsUnderlined(run!, direct, character) && (style.Underline ?? defaults.Underline) != true;
        return (bold ? Emphasis.Bold : 0) | (italic ? Emphasis.Italic : 0) | (underline ? Emphasis.Underline : 0);
    }

    private static bool Toggled(bool? direct, bool? character, bool? style, bool? defaults)
    {
        var own = (style ?? false) || (defaults ?? false);
        var byStyles = ((character ?? false) ^ (style ?? false)) || (defaults ?? false);
        return (direct ?? byStyles) && !own;
    }

    // The line under a link is the look of links.
    private static bool IsUnderlined(XElement run, RunLook direct, RunLook character) =>
        direct.Underline ?? (character.Underline == true && !run.AncestorsInParagraph().Any(a => a.Local() == "hyperlink"));
}
