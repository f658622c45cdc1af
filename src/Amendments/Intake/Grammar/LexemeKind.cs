namespace Amendments.Intake.Grammar;

/// <summary>What a lexeme is.</summary>
internal enum LexemeKind
{
    /// <summary>A word or a phrase of the grammar.</summary>
    Word,

    /// <summary>Words in quotation marks.</summary>
    Quotation,

    /// <summary>A quotation mark that nothing closes.</summary>
    Unclosed,

    /// <summary>Any other character.</summary>
    Mark,

    /// <summary>The end of a block of the document.</summary>
    Break,
}
