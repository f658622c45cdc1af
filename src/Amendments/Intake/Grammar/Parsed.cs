namespace Amendments.Intake.Grammar;

/// <summary>What reading a clause comes to. A closed set.</summary>
internal abstract record Parsed
{
    private Parsed()
    {
    }

    /// <summary>Instructions.</summary>
    public sealed record Done(ValueList<Instruction> Instructions) : Parsed;

    /// <summary>Something is to be done with words that have not come yet.</summary>
    public sealed record Waiting : Parsed;

    /// <summary>It sounds like an instruction and is none that is understood.</summary>
    /// <param name="Why">Why, as a sentence.</param>
    /// <param name="IsUnderstood">Whether it is understood to be no instruction: it is negated, or reports what others did.</param>
    public sealed record Doubtful(string Why, bool IsUnderstood = false) : Parsed;

    /// <summary>Nothing is to be done.</summary>
    public sealed record Nothing : Parsed;
}
