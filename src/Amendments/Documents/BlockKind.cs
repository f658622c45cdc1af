namespace Amendments.Documents;

/// <summary>What a block is in its document, as far as its look tells.</summary>
public enum BlockKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph of text.</summary>
    Text,

    /// <summary>An item of a list, with or without a mark.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>What belongs to the page and not to the text: headers, footers, page numbers, lines of a table of contents.</summary>
    Furniture,
}
