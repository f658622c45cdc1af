namespace Amendments.Intake;

/// <summary>How sure intake is of what it found.</summary>
public enum Confidence
{
    /// <summary>The words can only be understood so, and they fit the draft.</summary>
    Certain,

    /// <summary>A person has to look: something is open, was inferred, or does not fit the draft. The reasons say what.</summary>
    NeedsReview,

    /// <summary>It sounds like an instruction, but what it asks for was not understood. It is kept as a remark.</summary>
    NotUnderstood,
}
