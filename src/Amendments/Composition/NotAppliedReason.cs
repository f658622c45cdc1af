namespace Amendments.Composition;

/// <summary>Why an edit is not applied.</summary>
public enum NotAppliedReason
{
    /// <summary>An earlier proposal asks for the very same; both have it.</summary>
    Same,

    /// <summary>An earlier proposal asks for something else there.</summary>
    Competing,

    /// <summary>The proposal does not fit the draft; see its state.</summary>
    DoesNotFit,
}
