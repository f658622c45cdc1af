namespace Amendments;

/// <summary>Something wrong in a document or a proposal, as a value: where it is, what was found, and what to do.</summary>
/// <param name="Where">The place as a reader names it: "Paragraph 22", "items[3].old", "line 14".</param>
/// <param name="Found">What was found there, quoted, as a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
public sealed record Problem(string Where, string Found, string Remedy)
{
    /// <summary>The whole message on one line.</summary>
    public override string ToString() => $"{Where}: {Found} {Remedy}".TrimEnd();
}
