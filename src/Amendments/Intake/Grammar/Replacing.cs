using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// replace = "replace" old ("by" | "with" | "to") new | old ... "replaced by" new | "replace by" new old
//         | "substitute" new "for" old | new "instead of" old | "instead of" old ... new | old "→" new
//         | "replace" (sentence | paragraphs | title) ("by" | "with" | ":") new
//
// Several pairs in a row are several instructions. One full sentence offered where words are to be replaced that are not quoted is an
// alternative text for the sentence that it restates.

/// <summary>Reads instructions to replace something.</summary>
internal static class Replacing
{
    private const WordClass New = WordClass.By | WordClass.To;

    public static Parsed Read(Clause clause, int deed)
    {
        var operands = clause.Operands;
        return operands.Count switch
        {
            0 => clause.Subject is null && clause.Section is null ? new Parsed.Nothing() : new Parsed.Waiting(),
            1 => One(clause, deed, operands[0]),
            2 => Pair(clause, operands[0], operands[1], clause[deed].Is(WordClass.Substitute)) is { } pair ? new Parsed.Done([pair]) : Unclear(),
            _ => Pairs(clause),
        };
    }

    /// <summary>Two quotations of which one takes the other's place, whatever the verb; null when they do not say which.</summary>
    public static Instruction? Pair(Clause clause, Operand first, Operand second, bool substitutes = false)
    {
        if (substitutes && second.Follows(WordClass.For) && !second.Follows(New))
        {
            return Words(clause, second, first);
        }

        if (second.Follows(WordClass.Instead) || (first.Follows(New) && !second.Follows(New | WordClass.Instead)))
        {
            return Words(clause, second, first);
        }

        return second.Follows(New) || first.Follows(WordClass.Instead) ? Words(clause, first, second) : null;
    }

    private static Parsed One(Clause clause, int deed, Operand operand)
    {
        if (clause[deed].Is(WordClass.Rewrite))
        {
            return Offering.Alternative(clause, operand);
        }

        if (Whole(clause, deed) is { } target)
        {
            Operation operation = target is Target.Sentence ? new Operation.ReplaceSentence { Target = target } : new Operation.ReplaceParagraph { Target = target };
            return new Parsed.Done([Instruction.Of(operation, operand)]);
        }

        if (operand.Follows(New) && clause.Subject is null)
        {
            return Unclear();
        }

        return Clause.IsSentence(clause.Words(operand)) && clause.Subject is Target.Paragraph subject
            ? new Parsed.Done([Instruction.Of(new Operation.ReplaceSentence { Target = subject }, operand) with { IsAlternative = true }])
            : Unclear();
    }

    // "Replace the last sentence by", "paragraph 22 should be replaced by": the thing itself, not the place where something is.
    private static Target? Whole(Clause clause, int deed)
    {
        if (clause.Addresses.Find(a => clause.IsObject(a, deed)) is { Target: { } target })
        {
            return target is Target.Section or Target.List or Target.Range ? null : target;
        }

        return clause.RefersToParagraph(deed) && clause.Context is Target.Paragraph context ? context : null;
    }

    private static Parsed Pairs(Clause clause)
    {
        var (operands, pairs) = (clause.Operands, new List<Instruction>());
        for (var i = 0; i + 1 < operands.Count; i += 2)
        {
            if (!operands[i + 1].Follows(New) || operands[i].Follows(New) || Pair(clause, operands[i], operands[i + 1]) is not { } pair)
            {
                return Unclear();
            }

            pairs.Add(pair);
        }

        return operands.Count % 2 == 0 ? new Parsed.Done(pairs.ToValueList()) : Unclear();
    }

    private static Instruction Words(Clause clause, Operand old, Operand @new)
    {
        var quotation = clause.Quote(old);
        var throughout = clause.Has(WordClass.Throughout);
        Target? target = throughout ? clause.Named?.Target ?? clause.Section?.Target ?? new Target.Whole() : clause.Subject ?? clause.Section?.Target;
        Operation operation = throughout ? new Operation.ReplaceThroughout(quotation) { Target = target! } : new Operation.ReplaceWords(quotation) { Target = target ?? new Target.Whole() };
        return Instruction.Of(operation, @new).But(target is null ? "It does not say in which paragraph." : null)
            .But(@new.Follows(WordClass.For) && !@new.Follows(New) ? "“for” can mean either way round." : null);
    }

    private static Parsed.Doubtful Unclear() => new("Which words are to take the place of which does not come out clearly.");
}
