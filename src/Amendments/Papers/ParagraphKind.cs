namespace Amendments.Papers;

/// <summary>What a paragraph is in its draft.</summary>
public enum ParagraphKind
{
    /// <summary>The title of the paper.</summary>
    Title,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>Text without a number.</summary>
    Text,

    /// <summary>A numbered paragraph. With sub-paragraphs below it, its own text is their chapeau.</summary>
    Numbered,

    /// <summary>A piece of a list below a numbered paragraph: (a), (i).</summary>
    SubParagraph,

    /// <summary>A footnote.</summary>
    Footnote,
}
