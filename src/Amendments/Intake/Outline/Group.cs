using Amendments.Proposals;

namespace Amendments.Intake.Outline;

/// <summary>Blocks that make one item of a submission: a bullet, a numbered heading with its text, an instruction with the words that it announces.</summary>
/// <param name="Heading">The question or heading that it stands under; null when there is none.</param>
/// <param name="Context">The paragraphs that its heading or lead-in is about; null when they are about none.</param>
internal sealed record Group(string? Heading, Target? Context)
{
    /// <summary>The indices of its blocks, each with what stands between it and the one before.</summary>
    public List<(int Block, string Joint)> Blocks { get; } = [];
}
