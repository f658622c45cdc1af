using Amendments.Intake.Grammar;
using Amendments.Texts;

namespace Amendments.Intake.Anchoring;

/// <summary>Takes the words of an operand out of the text that it stands in.</summary>
internal static class Wording
{
    private const string Opening = "“„«‹\"‘";

    /// <summary>The words exactly as they stand. The opening marks that the paragraphs of a longer quotation begin with are no words of it.</summary>
    public static FormattedText Of(FormattedText text, Operand operand)
    {
        var words = text.Slice(operand.Range);
        for (var at = words.Text.IndexOf('\n', StringComparison.Ordinal); operand.IsQuoted && at >= 0; at = words.Text.IndexOf('\n', at + 1))
        {
            if (at + 1 < words.Length && Opening.Contains(words.Text[at + 1], StringComparison.Ordinal) && Mark(text, operand) == words.Text[at + 1])
            {
                words = words.Slice(TextRange.Between(0, at + 1)) + words.Slice(TextRange.Between(at + 2, words.Length));
            }
        }

        return words;
    }

    private static char Mark(FormattedText text, Operand operand)
    {
        var at = operand.Range.Start - 1;
        while (at > 0 && char.IsWhiteSpace(text.Text[at]))
        {
            at--;
        }

        return at >= 0 ? text.Text[at] : '\0';
    }
}
