namespace Amendments.Composition;

/// <summary>Why an edit is not applied.</summary>
public enum NotAppliedReason
{
    /// <summary>An earlier proposal asks for the very same; both have it.</summary>
    Same,

    /// <summary>An earlier proposal asks for something else there.</summary>
    Competing,

    /// <summary>It stands in the text in brackets, beside what competes with it.</summary>
    Bracketed,

    /// <summary>It changes words of another proposal that is not in the text.</summary>
    Dependent,

    /// <summary>The proposal does not fit the draft; see its state.</summary>
    DoesNotFit,
}
