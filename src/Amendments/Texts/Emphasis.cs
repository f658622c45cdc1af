namespace Amendments.Texts;

/// <summary>How words stand out. In a wording bold often marks what is new, so it is kept with the words.</summary>
[Flags]
public enum Emphasis
{
    /// <summary>Words like the rest.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>Underlined.</summary>
    Underline = 4,
}
