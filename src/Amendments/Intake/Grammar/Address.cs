using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

/// <summary>Words that name a part of the draft or a place in it.</summary>
/// <param name="Target">What they name; of a sentence whose paragraph is not named with it, null.</param>
/// <param name="First">The index of its first lexeme.</param>
/// <param name="Next">The index of the lexeme behind it.</param>
internal sealed record Address(Target? Target, int First, int Next)
{
    /// <summary>The number of a sentence, from 1 or from -1 backwards; 0 when the address names no sentence.</summary>
    public int Sentence { get; init; }

    /// <summary>Whether it is in another document, such as "paragraph 22 of the Tunis Agenda".</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>What is strange about it, as a sentence; null when nothing is.</summary>
    public string? Doubt { get; init; }

    /// <summary>Whether it is a place between paragraphs rather than a part of the draft.</summary>
    public bool IsPlace => Target is Target.After or Target.Before or Target.Between;

    /// <summary>Gives a sentence the paragraph that it is in.</summary>
    public Address In(Label label) => Target is null ? this with { Target = new Target.Sentence(label, Sentence) } : this;
}
