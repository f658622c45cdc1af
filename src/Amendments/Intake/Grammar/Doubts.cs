using Amendments.Comparison;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

/// <summary>What speaks against the certainty of an instruction in the words around it.</summary>
internal static class Doubts
{
    /// <summary>The instruction with its doubts.</summary>
    public static Instruction Add(Instruction instruction, Clause clause) => clause.Addresses.Select(a => a.Doubt).Aggregate(instruction, (i, doubt) => i.But(doubt))
        .But(OtherSection(instruction, clause))
        .But(Vetoes.Unknown(clause))
        .But(clause.Has(WordClass.Vague) ? "The words are only given as an example of what is meant." : null)
        .But(clause.Operands.Exists(o => o.IsQuoted && IsMixed(clause, o)) ? "The quotation ends with another kind of mark than it begins with; check where it ends." : null)
        .But(instruction.IsAlternative && instruction.Wording is { } text && (clause.Words(text).Contains('…', StringComparison.Ordinal) || clause.Words(text).Contains("...", StringComparison.Ordinal)) ? "The text leaves words out." : null)
        .But(clause.Operands.Exists(o => !o.IsQuoted && IsLoose(clause.Words(o))) ? "The words stand behind a colon without quotation marks; check where they end." : null);

    /// <summary>Whether it names several parts of the draft, so that it does not come out which of them is meant.</summary>
    public static bool NamesSeveral(Instruction instruction, Clause clause)
    {
        var named = clause.Addresses.Where(a => !a.IsPlace && a.Target is not (null or Target.Section) && !clause.IsNew(a)).Select(a => TargetLabel.Of(a.Target!)?.ToString() ?? a.Target!.ToString()).Distinct().Count();
        return named > 1 && instruction.Readings[0].Operation is not (Operation.Merge or Operation.Move);
    }

    private static string? OtherSection(Instruction instruction, Clause clause) => instruction.Readings[0].Operation is not Operation.Move && instruction.Readings[0].Operation.Target is not Target.EndOf
        && clause.Section?.Target is Target.Section section && (clause.Named ?? clause.Place)?.Target is { } target && TargetLabel.Of(target) is { } label
        && !Composition.Locator.Find(section, clause.Draft).Paragraphs.Any(p => p.Label == label)
        ? $"Paragraph {label} does not stand in section “{section.Name}”." : null;

    private static bool IsMixed(Clause clause, Operand operand) => (clause.Text[clause[operand.At].Range.Start], clause.Text[clause[operand.At].Range.End - 1]) is ('“', '"') or ('"', '”');

    // One sentence with its full stop is whole; more may hold the reasons too.
    private static bool IsLoose(string words) => Sentences.Split(words).Count > 1 || words.TrimEnd() is not [.., '.' or '!' or '?' or ';' or '。' or '”' or '»'];
}
