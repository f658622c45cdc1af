namespace Amendments.Intake.Grammar;

// No instruction is a sentence that is negated ("we do not support replacing"), conditional ("if paragraph 22 were deleted"), a report of what
// was done or of what others want ("Group B proposed to delete"), an opinion of it ("we welcome that"), or a question.
// What stands behind "because" and its like, after the instruction is complete, is its reason and is not looked at; nor is an opening like
// "To avoid duplication,".

/// <summary>What takes an instruction away, or its certainty.</summary>
internal static class Vetoes
{
    private const int MostNamed = 4;

    private const WordClass NoKnowledge = WordClass.OtherPaper | WordClass.Form | WordClass.Asking;

    /// <summary>Why a clause is no instruction, as a sentence; null when nothing speaks against it.</summary>
    public static string? Find(Clause clause)
    {
        foreach (var at in Looked(clause))
        {
            var word = clause[at];
            var why = word.Kind == LexemeKind.Unclosed ? "A quotation mark in it is not closed, so it is not known where the words end."
                : word.IsMark("?") ? "It is a question."
                : word.Is(WordClass.OnlyNot) || word.Is(WordClass.Deed) ? null
                : word.Is(WordClass.Not) ? $"“{word.Words}” may turn it into its opposite."
                : word.Is(WordClass.If) && !word.Is(WordClass.Ask) ? $"“{word.Words}” leaves it conditional, or offers a choice."
                : word.Is(WordClass.Past) ? $"“{word.Words}” may report what was done."
                : word.Is(WordClass.Others) || IsSomebodyElse(clause, at) ? $"“{word.Words}” may report what others want."
                : word.Is(WordClass.Report) && !(word.Is(WordClass.Support) && clause.Deeds.Exists(d => clause[d].Is(WordClass.Retain))) ? $"“{word.Words}” may give an opinion of what is there."
                : null;
            if (why is not null)
            {
                return why;
            }
        }

        return null;
    }

    /// <summary>The words that the grammar does not know, as a sentence; null when it knows all.</summary>
    public static string? Unknown(Clause clause)
    {
        var words = Looked(clause).Select(at => clause[at]).Where(w => w.Kind == LexemeKind.Word && (w.Classes & ~NoKnowledge) == WordClass.None)
            .Select(w => $"“{w.Words}”").Distinct().ToList();
        return words.Count == 0 ? null
            : $"It says more than the grammar understands: {string.Join(", ", words.Take(MostNamed))}{(words.Count > MostNamed ? ", …" : string.Empty)}.";
    }

    // Outside addresses, operands, the reason at the end and the purpose at the beginning.
    private static IEnumerable<int> Looked(Clause clause)
    {
        var complete = clause.Deeds.Concat(clause.Operands.Select(o => o.At)).Concat(clause.Addresses.Select(a => a.First)).DefaultIfEmpty(clause.From).Max();
        var unquoted = clause.Operands.Where(o => !o.IsQuoted).Select(o => o.At).DefaultIfEmpty(clause.To).Min();
        for (var at = Opening(clause); at < unquoted; at++)
        {
            if (at > complete && clause[at].Is(WordClass.Because) && !clause[at].Is(WordClass.Ask))
            {
                yield break;
            }

            if (!clause.IsInAddress(at) && clause[at].Kind != LexemeKind.Quotation)
            {
                yield return at;
            }
        }
    }

    private static int Opening(Clause clause)
    {
        if (!clause[clause.From].Is(WordClass.Because))
        {
            return clause.From;
        }

        var comma = Enumerable.Range(clause.From, clause.To - clause.From).FirstOrDefault(at => clause[at].IsMark(","), -1);
        var first = clause.Deeds.Concat(clause.Operands.Select(o => o.At)).DefaultIfEmpty(clause.To).Min();
        return comma >= 0 && comma < first ? comma + 1 : clause.From;
    }

    // "The Union suggests", "as proposed by the Union": somebody named before a verb of asking in the third person, or behind "by".
    private static bool IsSomebodyElse(Clause clause, int at)
    {
        if (!clause[at].Is(WordClass.Ask) || !(clause[at].Words.EndsWith('s') || clause[at].Words.EndsWith("ed", StringComparison.Ordinal)))
        {
            return false;
        }

        var isNamed = at > clause.From && clause[at - 1] is { Kind: LexemeKind.Word } before && (before.Classes & ~NoKnowledge) == WordClass.None && !clause.IsInAddress(at - 1);
        return isNamed || (at + 1 < clause.To && clause[at + 1].Words == "by" && clause[at + 1].Kind == LexemeKind.Word && at + 2 < clause.To && clause[at + 2].Kind == LexemeKind.Word && !clause[at + 2].Is(WordClass.We));
    }
}
