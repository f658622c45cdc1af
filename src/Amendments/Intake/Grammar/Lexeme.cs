using Amendments.Texts;

namespace Amendments.Intake.Grammar;

/// <summary>A piece of an instruction: a word or phrase of the grammar, another word, a quotation, a punctuation mark, the end of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it stands, marks of quotations included.</param>
/// <param name="Words">Of a word or phrase: in lower case; of a quotation: the words between its marks, as they stand; otherwise the character.</param>
/// <param name="Classes">What it can be in an instruction.</param>
/// <param name="Inner">Of a quotation: the stretch between its marks.</param>
internal readonly record struct Lexeme(LexemeKind Kind, TextRange Range, string Words, WordClass Classes = WordClass.None, TextRange Inner = default)
{
    /// <summary>Whether it can be one of these.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != WordClass.None;

    /// <summary>Whether it is a punctuation mark out of some.</summary>
    public bool IsMark(string marks) => Kind == LexemeKind.Mark && marks.Contains(Words, StringComparison.Ordinal);
}
