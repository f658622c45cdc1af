using Amendments.Intake.Grammar;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>A stretch of an item: with what it asks for, or words that ask for nothing.</summary>
/// <param name="Range">The stretch of the item's text.</param>
internal sealed record GroupPiece(TextRange Range)
{
    /// <summary>What it asks for; empty when it asks for nothing.</summary>
    public ValueList<Instruction> Instructions { get; init; } = [];

    /// <summary>The part of the draft that it speaks about; null when it names none and none was named before.</summary>
    public Target? About { get; init; }

    /// <summary>The reason that it gives for what it asks for, as a stretch of the item's text.</summary>
    public TextRange? Rationale { get; init; }

    /// <summary>Why it sounds like an instruction and is none that is understood, as sentences.</summary>
    public ValueList<string> Doubts { get; init; } = [];

    /// <summary>Whether it is understood to be no instruction.</summary>
    public bool IsUnderstood { get; init; } = true;

    /// <summary>Whether it is only the heading of what follows.</summary>
    public bool IsHeading { get; init; }
}
