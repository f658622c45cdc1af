namespace Amendments.Texts;

/// <summary>Something in a line of text that is not a character; the text holds U+FFFC in its place.</summary>
/// <param name="Offset">Offset of the U+FFFC in UTF-16 code units, from 0.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="Reference">The number of a note, the text that a field displays, the name of an image; empty when it has none.</param>
public sealed record InlineObject(int Offset, InlineKind Kind, string Reference)
{
    /// <summary>The character that stands for an object in a text: OBJECT REPLACEMENT CHARACTER.</summary>
    public const char Placeholder = '\uFFFC';
}

/// <summary>What an inline object is.</summary>
public enum InlineKind
{
    /// <summary>A reference to a footnote.</summary>
    Footnote,

    /// <summary>A reference to an endnote.</summary>
    Endnote,

    /// <summary>A computed field, such as a page number or a cross-reference.</summary>
    Field,

    /// <summary>A picture or drawing.</summary>
    Image,

    /// <summary>A line or page break inside a paragraph.</summary>
    Break,

    /// <summary>Anything else, such as an equation or an embedded object.</summary>
    Other,
}
