namespace Amendments.Readers.Texts;

/// <summary>What a line looks like by itself.</summary>
internal enum LineKind
{
    /// <summary>Words that begin or continue a paragraph.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first line of an item.</summary>
    Item,

    /// <summary>The first line of a note.</summary>
    Note,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A line across the page, or the line between the head and the body of a table: no words.</summary>
    Rule,

    /// <summary>The line under a heading: no words.</summary>
    Underline,

    /// <summary>The begin or end of a piece in which every character is literal.</summary>
    Fence,
}
