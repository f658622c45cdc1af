namespace Amendments.Proposals;

/// <summary>Words of the draft that a proposal quotes, as it quotes them.</summary>
/// <param name="Words">The words as submitted. They find typographic variants of themselves, never other words.</param>
/// <param name="Occurrence">Which occurrence is meant, from 1, when the words stand there more than once; null when only one can be meant.</param>
public sealed record Quotation(string Words, int? Occurrence = null)
{
    /// <summary>Whether the words were erased; what stands in their place then quotes nothing.</summary>
    public bool IsErased { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"“{Words}”";
}
