namespace Amendments.Composition;

/// <summary>What becomes of proposals that cannot all be applied as they stand.</summary>
public enum OnConflict
{
    /// <summary>The first in order is applied; the others are listed, each with the reason.</summary>
    First,

    /// <summary>Each stands in the text in brackets, beside the others.</summary>
    ShowAll,

    /// <summary>Nothing is made, and everything that competes is named.</summary>
    Refuse,
}
