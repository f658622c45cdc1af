namespace Amendments.Composition;

/// <summary>How a proposal fits a draft.</summary>
public enum ResolutionState
{
    /// <summary>It stands where the proposal says.</summary>
    Exact,

    /// <summary>It was found near where the proposal says, in one place only.</summary>
    Shifted,

    /// <summary>The words that it quotes are not there.</summary>
    NotFound,

    /// <summary>The words that it quotes stand there more than once.</summary>
    Ambiguous,

    /// <summary>The draft already says what it asks for.</summary>
    Reflected,

    /// <summary>The paragraph that it addresses is not in the draft.</summary>
    TargetGone,
}
