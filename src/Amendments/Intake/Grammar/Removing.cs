using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// delete = "delete" words { "and" words } | words ... "deleted"
//        | "delete" (sentence | paragraphs | section | footnote) | (sentence | paragraphs | ...) "should be deleted"
//
// "In paragraph 22, delete the reference to youth" quotes no words and deletes no paragraph.

/// <summary>Reads instructions to delete something.</summary>
internal static class Removing
{
    public static Parsed Read(Clause clause, int deed)
    {
        if (clause.Operands.Count > 0)
        {
            return Words(clause);
        }

        if (clause.Addresses.Find(a => clause.IsObject(a, deed)) is { Target: not (null or Target.Title or Target.Chapeau) } named)
        {
            return new Parsed.Done([Instruction.Of(new Operation.DeleteParagraph { Target = named.Target })]);
        }

        if (clause.RefersToParagraph(deed) && clause.Context is { } context)
        {
            return new Parsed.Done([Instruction.Of(new Operation.DeleteParagraph { Target = context })]);
        }

        if (Unmarked.Words(clause, deed) is { } unmarked)
        {
            return new Parsed.Done([unmarked]);
        }

        return clause.Subject is null && clause.Section is null ? new Parsed.Nothing() : new Parsed.Doubtful("The words to be deleted are not quoted.");
    }

    private static Parsed Words(Clause clause)
    {
        if (clause.Operands.Exists(o => !o.IsQuoted || o.Follows(WordClass.After | WordClass.Before | WordClass.Between | WordClass.By | WordClass.Instead | WordClass.From)))
        {
            return new Parsed.Doubtful("Which words are to be deleted does not come out clearly.");
        }

        return clause.Has(WordClass.Throughout)
            ? new Parsed.Doubtful("Words are to be deleted wherever they stand; quote each place.")
            : new Parsed.Done(clause.Operands
                .Select((o, i) => (Operand: o, Target: Place(clause, o, clause.Operands.ElementAtOrDefault(i + 1))))
                .Select(o => Instruction.Of(new Operation.DeleteWords(clause.Quote(o.Operand)) { Target = o.Target ?? new Target.Whole() }).But(o.Target is null ? "It does not say in which paragraph." : null))
                .ToValueList());
    }

    // "X from paragraph 59 and Y from paragraph 60": each goes with the paragraph behind it.
    private static Target? Place(Clause clause, Operand operand, Operand next) =>
        clause.Addresses.Find(a => !a.IsPlace && a.Target is not null && a.First > operand.At && (next.At == 0 || a.First < next.At))?.Target ?? clause.Subject ?? clause.Section?.Target;
}
