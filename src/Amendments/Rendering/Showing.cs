namespace Amendments.Rendering;

/// <summary>How a proposal shows in a composed text.</summary>
internal enum Showing
{
    /// <summary>All its edits are in the text.</summary>
    InText,

    /// <summary>Some of its edits are in the text.</summary>
    InPart,

    /// <summary>It asks to keep the text; there is nothing to show.</summary>
    Retains,

    /// <summary>Others ask for the very same; the text bears their name.</summary>
    Same,

    /// <summary>Something else stands in its place.</summary>
    Competing,

    /// <summary>The draft already says what it asks for.</summary>
    AlreadySaid,

    /// <summary>It does not fit the draft.</summary>
    DoesNotFit,
}
