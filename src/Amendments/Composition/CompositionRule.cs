namespace Amendments.Composition;

/// <summary>By which rule a choice of proposals is laid into a draft.</summary>
public sealed record CompositionRule
{
    /// <summary>First come, first served; a deleted paragraph goes with its number.</summary>
    public static readonly CompositionRule Plain = new();

    /// <summary>What becomes of competing proposals.</summary>
    public OnConflict OnConflict { get; init; }

    /// <summary>Whether a deleted paragraph leaves its number behind, with "[deleted]", so that the others keep theirs.</summary>
    public bool KeepsNumbers { get; init; }

    /// <summary>Whether brackets say whose the alternative is.</summary>
    public bool NamesProponents { get; init; } = true;
}
