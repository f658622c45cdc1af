using Amendments.Intake.Grammar;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake.Anchoring;

/// <summary>What a proposal needs and its submission does not say.</summary>
internal static class Supplies
{
    /// <summary>An inferred place, and the full stop of a sentence whose quotation ends without it.</summary>
    public static ValueList<Supply> Of(Instruction instruction, FormattedText wording)
    {
        var supplies = new List<Supply>();
        if (instruction.Inferred is { } inferred)
        {
            supplies.Add(new Supply(SupplyKind.Place, inferred.What, string.Empty, inferred.Because));
        }

        var isText = instruction.Readings.All(r => r.Operation is Operation.Append or Operation.Prepend or Operation.InsertParagraph or Operation.ReplaceParagraph or Operation.ReplaceSentence)
            && instruction.Readings[0].Operation.Target is not (Target.Title or Target.Heading);
        if (isText && Clause.IsSentence(wording.Text) && wording.Text[^1] is var last && (char.IsLetterOrDigit(last) || last is ')' or '”' or '"' or '’') && char.IsAscii(wording.Text.Last(char.IsLetter)))
        {
            supplies.Add(new Supply(SupplyKind.PunctuationAfter, ".", string.Empty, "the quotation ends without its full stop"));
        }

        return supplies.ToValueList();
    }
}
