namespace Amendments.Intake.Outline;

/// <summary>What a block is among the answers of a submission.</summary>
internal enum BlockRole
{
    /// <summary>The submitter's words.</summary>
    Body,

    /// <summary>A question of the form, or a heading.</summary>
    Heading,

    /// <summary>Other words of the form.</summary>
    Form,

    /// <summary>What belongs to the page.</summary>
    Furniture,
}
