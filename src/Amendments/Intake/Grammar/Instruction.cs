using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

/// <summary>What a clause asks for, before it is held against the draft.</summary>
/// <param name="Readings">Every way to understand it, the least destructive first.</param>
/// <param name="Wording">The words to put in; null where there are none to put in.</param>
internal sealed record Instruction(ValueList<Reading> Readings, Operand? Wording = null)
{
    /// <summary>Why it is not certain, as sentences.</summary>
    public ValueList<string> Doubts { get; init; } = [];

    /// <summary>A place that the words do not say and that was inferred, with the reason; null when nothing was.</summary>
    public (string What, string Because)? Inferred { get; init; }

    /// <summary>Whether the wording is a text beside the draft's, from which what changes has to be found by comparing.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>An instruction with one reading.</summary>
    public static Instruction Of(Operation operation, Operand? wording = null) => new([new Reading(operation)], wording);

    /// <summary>The same with a doubt more.</summary>
    public Instruction But(string? doubt) => doubt is null ? this : this with { Doubts = [.. Doubts, doubt] };
}
