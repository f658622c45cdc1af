namespace Amendments.Proposals;

/// <summary>What "bis" means for a new paragraph.</summary>
public enum LabelRelation
{
    /// <summary>A further paragraph behind the one whose number it bears.</summary>
    NewAfter,

    /// <summary>Another version of the paragraph whose number it bears (UN Editorial Manual).</summary>
    AlternativeOf,
}
