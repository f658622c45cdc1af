using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// "Replace upon arrival by upon departure": without quotation marks, the words between the verb and "by" are those of the draft if they stand
// in the paragraph, once; what stands behind "by" up to the end of the sentence is the rest. A person looks where they begin and end.

/// <summary>Reads words of the draft that bear no quotation marks.</summary>
internal static class Unmarked
{
    private const string Doubt = "The words bear no quotation marks; check where they begin and end.";

    /// <summary>An instruction to replace words; null when the words are not in the paragraph.</summary>
    public static Instruction? Pair(Clause clause, int deed)
    {
        var by = Enumerable.Range(deed + 1, clause.To - deed - 1).FirstOrDefault(at => clause[at].Is(WordClass.By) || (clause[deed].Is(WordClass.Rewrite) && clause[at].Words == "to"), -1);
        if (by < 0 || Words(clause, deed + 1, by) is not { } old || Words(clause, by + 1, End(clause, by + 1)) is not { } @new || !Stands(clause, old))
        {
            return null;
        }

        return Instruction.Of(new Operation.ReplaceWords(new Quotation(clause.Words(old))) { Target = clause.Subject! }, @new).But(Doubt);
    }

    /// <summary>An instruction to delete words; null when the words are not in the paragraph.</summary>
    public static Instruction? Words(Clause clause, int deed) =>
        Words(clause, deed + 1, End(clause, deed + 1)) is { } old && Stands(clause, old)
            ? Instruction.Of(new Operation.DeleteWords(new Quotation(clause.Words(old))) { Target = clause.Subject! }).But(Doubt)
            : null;

    private static Operand? Words(Clause clause, int from, int to)
    {
        while (from < to && clause[from].Is(WordClass.TextNoun))
        {
            from++;
        }

        return from < to && Enumerable.Range(from, to - from).All(at => clause[at].Kind is LexemeKind.Word or LexemeKind.Mark && !clause.IsInAddress(at))
            ? new Operand(from, clause.Stretch(from, to), clause[from].Classes, false)
            : null;
    }

    // Up to the full stop, or to "in paragraph 22".
    private static int End(Clause clause, int from)
    {
        var end = clause.Addresses.Where(a => a.First > from).Select(a => a.First - (clause[a.First - 1].Is(WordClass.Of) ? 1 : 0)).DefaultIfEmpty(clause.Reason).Min();
        while (end > from && clause[end - 1].Kind is LexemeKind.Mark or LexemeKind.Break)
        {
            end--;
        }

        return end;
    }

    private static bool Stands(Clause clause, Operand words) => clause.Subject is Target.Paragraph subject
        && QuotedWords.Find(new Quotation(clause.Words(words)), Locator.Find(subject, clause.Draft).Paragraphs).ToList() is [var place]
        && QuotedWords.Widen(place.Paragraph.Text.Text, place.Range) == place.Range;
}
