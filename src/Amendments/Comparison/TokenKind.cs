namespace Amendments.Comparison;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word or number, or one character of a script that is written without blanks.</summary>
    Word,

    /// <summary>A punctuation mark or symbol.</summary>
    Punctuation,

    /// <summary>A run of blanks.</summary>
    Blank,

    /// <summary>An inline object (U+FFFC).</summary>
    Embedded,
}
