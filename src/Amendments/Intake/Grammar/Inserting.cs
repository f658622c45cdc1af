using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// insert = "add" new ("after" | "before") anchor | "between" anchor "and" anchor ... new         words beside quoted words
//        | "add" new "at the end" [of part] | "at the beginning" [of part]                        at an end
//        | "add" new ("after" | "before") sentence                                                beside a sentence
//        | "add" [a new paragraph [label]] place new | "a new paragraph" label new                a paragraph of its own
//        | "add" [a new paragraph] "at the end of" section new
//
// A paragraph of its own that is only said to be "under paragraph 30" is placed behind it, and words for which no place is said
// go to the end when they are a sentence; both are inferred, and a person looks at them.

/// <summary>Reads instructions to insert something.</summary>
internal static class Inserting
{
    private const WordClass Anchor = WordClass.After | WordClass.Before | WordClass.Between;

    public static Parsed Read(Clause clause, int deed)
    {
        var between = clause.Operands.FindIndex(o => o.Follows(WordClass.Between));
        var anchors = clause.Operands.Where((o, i) => o.Follows(Anchor) || (between >= 0 && i == between + 1 && o.Follows(WordClass.And))).ToList();
        var offered = clause.Operands.Except(anchors).ToList();
        return offered switch
        {
            [] when anchors.Count == 0 => IsAnnounced(clause) ? new Parsed.Waiting() : new Parsed.Nothing(),
            [] => new Parsed.Waiting(),
            [var one, var other] when anchors.Count == 0 && Replacing.Pair(clause, one, other) is { } pair => new Parsed.Done([pair]),
            [var wording] => One(clause, deed, wording, anchors),
            _ => new Parsed.Doubtful("Several quotations are to be inserted, and it does not come out clearly where each goes."),
        };
    }

    private static Parsed One(Clause clause, int deed, Operand wording, List<Operand> anchors)
    {
        if (anchors is [var anchor, ..])
        {
            return anchors.Count > (anchor.Follows(WordClass.Between) ? 2 : 1)
                ? new Parsed.Doubtful("It names more than one place.")
                : Beside(clause, wording, anchor);
        }

        return Paragraph(clause, wording) ?? Sentence(clause, wording) ?? End(clause, wording) ?? Placeless(clause, deed, wording);
    }

    private static Parsed.Done Beside(Clause clause, Operand wording, Operand anchor)
    {
        var quotation = clause.Quote(anchor);
        InsertionPoint point = anchor.Follows(WordClass.After | WordClass.Between) ? new InsertionPoint.After(quotation) : new InsertionPoint.Before(quotation);
        var target = clause.Subject ?? clause.Section?.Target;
        return new Parsed.Done([Instruction.Of(new Operation.InsertWords(point) { Target = target ?? new Target.Whole() }, wording)
            .But(target is null ? "It does not say in which paragraph." : null)]);
    }

    // "A new paragraph 10A", "after paragraph 81", "at the end of section 5".
    private static Parsed.Done? Paragraph(Clause clause, Operand wording)
    {
        var label = clause.Addresses.Where(clause.IsNew).Select(a => ((Target.Paragraph)a.Target!).Label).FirstOrDefault();
        var isNew = label is not null || clause.AnnouncesParagraph;
        var (target, because) = clause.Place?.Target is { } place ? (place, null)
            : label is not null ? (new Target.After(new Target.Paragraph(Base(clause.Draft, label))), null)
            : clause.Section?.Target is Target.Section section && clause.Named is null && (isNew || clause.Has(WordClass.End))
                ? (new Target.EndOf(section.Name), clause.Has(WordClass.End) ? null : "it says in which section, and not where")
            : isNew && clause.Subject is Target.Paragraph subject ? ((Target)new Target.After(subject), (string?)"it says at which paragraph, and not on which side")
            : (null, null);
        if (target is null)
        {
            return null;
        }

        var relation = label?.Alternative > 0 ? LabelRelation.AlternativeOf : LabelRelation.NewAfter;
        var made = Instruction.Of(new Operation.InsertParagraph(label, relation) { Target = target }, wording) with { Inferred = because is null ? null : (target.ToString(), because) };
        return new Parsed.Done([made.But(clause.Named is { Target: Target.Paragraph or Target.Sentence } && clause.Place is not null ? "It names a paragraph besides the place." : null)
            .But(Clause.IsSentence(clause.Words(wording)) ? null : "The words are no full sentence, and would be a paragraph of their own.")]);
    }

    // The paragraph that an inserted label follows: 10 of "10A", 30 of "30 bis", 30 bis of "30 ter" where there is one.
    private static Label Base(Draft draft, Label label)
    {
        var plain = label with { Letter = string.Empty, Latin = 1, Alternative = 0 };
        var before = label.Latin > 2 ? label with { Latin = label.Latin - 1 }
            : label.Letter is [> 'A' and var letter] ? label with { Letter = ((char)(letter - 1)).ToString() }
            : label.Letter.Length == 0 && label.Latin == 1 && label.Alternative == 0 ? Label.Of(Math.Max(1, label.Number - 1)) with { Series = label.Series }
            : plain;
        return draft.Find(before) is null ? plain : before;
    }

    private static Parsed.Done? Sentence(Clause clause, Operand wording)
    {
        if (clause.Named is not { Target: Target.Sentence sentence } named || !clause.Lead(named.First).HasAny(WordClass.After | WordClass.Before))
        {
            return null;
        }

        Operation operation = clause.Lead(named.First).HasAny(WordClass.After) ? new Operation.Append { Target = sentence } : new Operation.Prepend { Target = sentence };
        return new Parsed.Done([Instruction.Of(operation, wording)]);
    }

    private static Parsed.Done? End(Clause clause, Operand wording)
    {
        var isEnd = clause.Has(WordClass.End);
        if (clause.Subject is not { } subject || !(isEnd || clause.Has(WordClass.Beginning)))
        {
            return null;
        }

        Operation operation = isEnd ? new Operation.Append { Target = subject } : new Operation.Prepend { Target = subject };
        return new Parsed.Done([Instruction.Of(operation, wording).But(isEnd && clause.Has(WordClass.Beginning) ? "It names both ends." : null)]);
    }

    private static Parsed Placeless(Clause clause, int deed, Operand wording)
    {
        if (clause.Subject is not { } subject)
        {
            return clause[deed].Words is "include" or "included" or "introduce" ? new Parsed.Nothing() : new Parsed.Doubtful("It does not say where.");
        }

        if (Clause.IsSentence(clause.Words(wording)))
        {
            return new Parsed.Done([Instruction.Of(new Operation.Append { Target = subject }, wording) with { Inferred = ($"at the end of {subject}", "it says “add” and not where") }]);
        }

        return new Parsed.Done([Instruction.Of(new Operation.InsertWords(new InsertionPoint.Restated()) { Target = subject }, wording).But("It does not say where the words go.")]);
    }

    // "Add a new paragraph after 30", "it would be good to add at the end", "add the following": the words are still to come.
    private static bool IsAnnounced(Clause clause) =>
        clause.Place is not null || clause.AnnouncesParagraph || clause.Has(WordClass.End | WordClass.Beginning | WordClass.Follows | WordClass.StrictOffer) || clause.EndsWithColon
        || (clause.Has(WordClass.New) && clause.Has(WordClass.Sentence));
}
