using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>A stretch of a paragraph as the proposals on it leave it.</summary>
/// <param name="Range">The words of the base text; empty for a place between words.</param>
/// <param name="Alternatives">What it reads with each of the requests that change it; empty where nobody does. Whoever is not named leaves it as it is.</param>
public sealed record Stretch(TextRange Range, ValueList<Alternative> Alternatives)
{
    /// <summary>What happens to it.</summary>
    public StretchKind Kind => Alternatives.Count switch { 0 => StretchKind.Kept, 1 => StretchKind.Alike, _ => StretchKind.Different };
}
