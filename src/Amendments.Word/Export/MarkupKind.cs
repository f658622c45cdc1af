namespace Amendments.Word.Export;

/// <summary>What a tag does.</summary>
internal enum MarkupKind
{
    /// <summary>There is no tag.</summary>
    None,

    /// <summary>It begins an element.</summary>
    Start,

    /// <summary>It is an element without content.</summary>
    Empty,

    /// <summary>It ends an element.</summary>
    End,
}
