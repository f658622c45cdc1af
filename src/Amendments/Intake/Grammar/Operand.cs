using Amendments.Texts;

namespace Amendments.Intake.Grammar;

/// <summary>Words that an instruction offers or quotes: in quotation marks, or, behind a colon, without them.</summary>
/// <param name="At">The index of its lexeme.</param>
/// <param name="Range">The words, without marks and the blanks around them.</param>
/// <param name="Lead">What the words of the grammar directly before it can be.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
internal readonly record struct Operand(int At, TextRange Range, WordClass Lead, bool IsQuoted)
{
    /// <summary>Whether what stands before it can be one of these.</summary>
    public bool Follows(WordClass classes) => (Lead & classes) != WordClass.None;
}
