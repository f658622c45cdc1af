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

        return clause.Subject is null && clause.Section is null ? new Parsed.Nothing() : new Parsed.Doubtful("The words to be deleted are not quoted.");
    }

    private static Parsed Words(Clause clause)
    {
        if (clause.Operands.Exists(o => !o.IsQuoted || o.Follows(WordClass.After | WordClass.Before | WordClass.Between | WordClass.By | WordClass.Instead | WordClass.From)))
        {
            return new Parsed.Doubtful("Which words are to be deleted does not come out clearly.");
        }

        var target = clause.Subject ?? clause.Section?.Target;
        return clause.Has(WordClass.Throughout)
            ? new Parsed.Doubtful("Words are to be deleted wherever they stand; quote each place.")
            : new Parsed.Done(clause.Operands
                .Select(o => Instruction.Of(new Operation.DeleteWords(clause.Quote(o)) { Target = target ?? new Target.Whole() }).But(target is null ? "It does not say in which paragraph." : null))
                .ToValueList());
    }
}
