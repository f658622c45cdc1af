using Amendments.Texts;

namespace Amendments.Comparison;

/// <summary>The smallest piece of text that a comparison keeps or changes as a whole.</summary>
/// <param name="Range">Where it stands, in UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(TextRange Range, TokenKind Kind)
{
    /// <summary>Whether it is more than a blank.</summary>
    public bool IsSignificant => Kind != TokenKind.Blank;
}
