using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// move   = "move" paragraphs ("to") place | paragraphs "should be moved" place | "move" paragraphs "to the end of" section
// merge  = "merge" paragraphs "and" | "with" paragraphs [":" text]
// split  = "split" paragraph "before" words
// retain = "retain" part | part "should remain as drafted" | part "as it stands"

/// <summary>Reads instructions about paragraphs as wholes: to move, merge, split and retain them.</summary>
internal static class Arranging
{
    public static Parsed Move(Clause clause, int deed)
    {
        if (clause.Operands.Count > 0)
        {
            return new Parsed.Doubtful("Words are to be moved; say what is to be deleted and where it is to be inserted.");
        }

        var what = clause.Addresses.Where(a => !a.IsPlace && a.Target is Target.Paragraph or Target.List or Target.Range).Select(a => a.Target).FirstOrDefault()
            ?? (clause.RefersToParagraph(deed) || clause.Named is null ? clause.Context : null);
        var to = clause.Place?.Target ?? (clause.Section?.Target is Target.Section section && clause.Has(WordClass.End) ? new Target.EndOf(section.Name) : null);
        return (what, to) switch
        {
            (not null, not null) => new Parsed.Done([Instruction.Of(new Operation.Move(to) { Target = what })]),
            (not null, null) when clause.Section?.Target is Target.Section other => new Parsed.Done([Instruction.Of(new Operation.Move(new Target.EndOf(other.Name)) { Target = what })
                with { Inferred = ($"at the end of section {other.Name}", "it says into which section, and not where") }]),
            (null, null) => new Parsed.Nothing(),
            _ => clause.Addresses.Count > 0 ? new Parsed.Doubtful("It does not say what is to be moved, or where to.") : new Parsed.Nothing(),
        };
    }

    public static Parsed Merge(Clause clause)
    {
        var items = clause.Addresses.Where(a => !a.IsPlace && a.Target is not null).SelectMany(a => Items(a.Target!)).Distinct().ToList();
        if (items.Count < 2 && clause.Context is Target.Paragraph context && items.Count == 1)
        {
            items.Insert(0, context);
        }

        if (items.Count < 2 || items.Exists(i => i is not (Target.Paragraph or Target.Section)))
        {
            return items.Count == 0 ? new Parsed.Nothing() : new Parsed.Doubtful("It does not say what is to be merged with what.");
        }

        return clause.Operands.Count > 1 ? new Parsed.Doubtful("Several texts are offered for the merged paragraph.")
            : new Parsed.Done([Instruction.Of(new Operation.Merge { Target = new Target.List(items.ToValueList()) }, clause.Operands.Count == 1 ? clause.Operands[0] : null)]);
    }

    public static Parsed Split(Clause clause) => (clause.Subject, clause.Operands) switch
    {
        (Target.Paragraph paragraph, [var words]) when words.Follows(WordClass.Before) => new Parsed.Done([Instruction.Of(new Operation.Split(clause.Quote(words)) { Target = paragraph })]),
        (null, _) => new Parsed.Nothing(),
        _ => new Parsed.Doubtful("Quote the words that begin the second paragraph, with “before”."),
    };

    public static Parsed Retain(Clause clause)
    {
        if (clause.Operands.Count > 0)
        {
            return clause.Subject is null ? new Parsed.Nothing() : new Parsed.Doubtful("Words are to be kept; whether the rest of the paragraph may change is not said.", IsUnderstood: true);
        }

        return (clause.Named?.Target ?? clause.Section?.Target ?? clause.Context) is { } target and not Target.Sentence
            ? new Parsed.Done([Instruction.Of(new Operation.Retain { Target = target })])
            : new Parsed.Nothing();
    }

    private static ValueList<Target> Items(Target target) => target is Target.List list ? list.Items : [target];
}
