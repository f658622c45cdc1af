using Amendments.Intake.Grammar;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake.Anchoring;

/// <summary>What a proposal needs and its submission does not say.</summary>
internal static class Supplies
{
    /// <summary>An inferred place, and the full stop of a sentence whose quotation ends without it.</summary>
    public static ValueList<Supply> Of(Instruction instruction, FormattedText wording, string text)
    {
        var supplies = new List<Supply>();
        if (instruction.Inferred is { } inferred)
        {
            supplies.Add(new Supply(SupplyKind.Place, inferred.What, string.Empty, inferred.Because));
        }

        var isText = instruction.Readings.All(r => r.Operation is Operation.Append or Operation.Prepend or Operation.InsertParagraph or Operation.ReplaceParagraph or Operation.ReplaceSentence)
            && instruction.Readings[0].Operation.Target is not (Target.Title or Target.Heading);
        if (isText && Clause.IsSentence(wording.Text) && IsStopped(instruction.Wording!.Value, wording.Text, text))
        {
            supplies.Add(new Supply(SupplyKind.PunctuationAfter, ".", string.Empty, "the quotation ends without its full stop"));
        }

        return supplies.ToValueList();
    }

    // “The words”. The stop stands outside the quotation; the sentence needs it all the same.
    private static bool IsStopped(Operand operand, string wording, string text)
    {
        var behind = operand.Range.End;
        while (operand.IsQuoted && behind < text.Length && text[behind] != '.' && !char.IsLetterOrDigit(text[behind]) && text[behind] != '\n')
        {
            behind++;
        }

        return (char.IsLetterOrDigit(wording[^1]) || wording[^1] is ')') && behind < text.Length && text[behind] == '.';
    }
}
