using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// A clause has one verb of doing. Where a stretch has several, it is cut at the "and", comma or semicolon between the first and the second that
// leaves a whole instruction on either side ("replace X by Y and delete Z"); what the first is about, the next is about too, unless it
// names something else.
// "Delete X and insert Y" is one instruction, to replace X.

/// <summary>Reads a stretch of text as instructions.</summary>
internal sealed class ClauseReader(ClauseSource source)
{
    // Sentences with more verbs of doing than this are enumerations or prose; cutting them at every place would take long.
    private const int MostDeeds = 6;

    private const int MostOperands = 12;

    /// <summary>Reads it.</summary>
    /// <param name="from">Its first lexeme.</param>
    /// <param name="to">The lexeme behind its last one.</param>
    /// <param name="context">The paragraphs that the words before it are about; null when none are.</param>
    public Parsed Read(int from, int to, Target? context)
    {
        var clause = Clause.Of(source, from, to, context);
        if (clause.Addresses.Count == 0 && clause.Operands.Count == 0 && context is null && !clause.AnnouncesParagraph)
        {
            return new Parsed.Nothing();
        }

        if (clause.Deeds.Count > 2 * MostDeeds || clause.Operands.Count > MostOperands)
        {
            return new Parsed.Doubtful("It asks for more things in one sentence than are read.");
        }

        if (clause.Addresses.Exists(a => a.IsElsewhere))
        {
            return IsAsked(clause) ? new Parsed.Doubtful("It is about a paragraph of another document.", IsUnderstood: clause.Addresses.All(a => a.IsElsewhere)) : new Parsed.Nothing();
        }

        if (clause.Has(WordClass.Bracket) && clause.Operands.Count > 0 && clause.Subject is not null)
        {
            return new Parsed.Doubtful("It is about brackets, which are no operation.");
        }

        if (clause.Has(WordClass.Print) && clause.Subject is null && clause.Operands.Count > 0)
        {
            return new Parsed.Doubtful("It gives the place by page or line, which is not the same in every print; name the paragraph.");
        }

        if (clause.Has(WordClass.Repeat) && clause.Addresses.Count > 0)
        {
            return new Parsed.Doubtful("It asks for the same again in other words; enter it for the paragraph that it names.");
        }

        var deeds = Deeds(clause);
        if (deeds.Count > 0 && IsTold(clause, deeds))
        {
            return new Parsed.Nothing();
        }

        return deeds.Count > 1 && Combined(clause, deeds) is null && Several(clause, deeds) is var several and not Parsed.Doubtful ? several : Judged(clause, deeds);
    }

    private static bool IsAsked(Clause clause) => clause.Deeds.Count > 0
        && (clause.Operands.Count > 0 || clause.Deeds.Exists(d => clause.IsRequest(d) || clause.Addresses.Exists(a => a.Target is not null && clause.IsObject(a, d))));

    // Nobody asks for anything: no words, no place, and no verb that is asked of somebody.
    private static bool IsTold(Clause clause, List<int> deeds) =>
        clause.Operands.Count == 0 && clause.Place is null && !deeds.Exists(clause.IsRequest) && !deeds.Exists(d => clause.Addresses.Exists(a => clause.IsObject(a, d)));

    private Parsed Judged(Clause clause, List<int> deeds)
    {
        var parsed = Whole(clause, deeds);
        if (parsed is Parsed.Nothing && clause.Has(WordClass.Report) && clause.Operands.Exists(o => IsInstruction(clause.Words(o))))
        {
            return new Parsed.Doubtful("It quotes somebody’s instruction.", IsUnderstood: true);
        }

        var isAsked = deeds.Count > 0 && parsed is Parsed.Doubtful && (clause.Addresses.Count > 0 || clause.Operands.Count > 0);
        if (parsed is Parsed.Done && clause.Addresses.Count == 0 && clause.Context is not null && Vetoes.Unknown(clause) is { } unknown)
        {
            return clause.HasUnquoted ? new Parsed.Nothing() : new Parsed.Doubtful($"It names no paragraph, and what stands before may not be meant. {unknown}");
        }

        if (parsed is Parsed.Done { Instructions: [var only] } && Doubts.NamesSeveral(only, clause))
        {
            return Vetoes.Find(clause) ?? new Parsed.Doubtful("It names several parts of the draft, and it does not come out clearly which is meant.");
        }

        return (parsed is Parsed.Done or Parsed.Waiting || isAsked) && Vetoes.Find(clause) is { } veto ? veto
            : parsed is Parsed.Done done ? new Parsed.Done(done.Instructions.Select(i => Doubts.Add(i, clause)).ToValueList())
            : parsed;
    }

    /// <summary>Whether words, such as those of a quotation, are an instruction themselves.</summary>
    public bool IsInstruction(string words)
    {
        var quoted = new ClauseSource(words, source.Lexicon, source.Names);
        return quoted.Lexemes.Count > 0 && Clause.Of(quoted, 0, quoted.Lexemes.Count, null) is { Deeds.Count: > 0, Addresses.Count: > 0 };
    }

    private Parsed Whole(Clause clause, List<int> deeds)
    {
        return deeds.Count switch
        {
            0 => clause.Operands is [var one, var other] && (one.Follows(WordClass.Instead) || other.Follows(WordClass.Instead) || IsArrow(clause, other)) && Replacing.Pair(clause, one, other) is { } pair
                ? new Parsed.Done([pair])
                : Offering.Offer(clause),
            1 => One(clause, deeds[0]),
            _ => Combined(clause, deeds) ?? Several(clause, deeds),
        };
    }

    private static Parsed One(Clause clause, int deed) => clause[deed].Classes switch
    {
        var c when c.HasAny(WordClass.Refer) => Offering.Refer(clause),
        var c when c.HasAny(WordClass.ReadAs) => Offering.ReadAs(clause),
        var c when c.HasAny(WordClass.Replace) => Replacing.Read(clause, deed),
        var c when c.HasAny(WordClass.Delete) => Removing.Read(clause, deed),
        var c when c.HasAny(WordClass.Insert) => Inserting.Read(clause),
        var c when c.HasAny(WordClass.Move) => Arranging.Move(clause, deed),
        var c when c.HasAny(WordClass.Merge) => Arranging.Merge(clause),
        var c when c.HasAny(WordClass.Split) => Arranging.Split(clause),
        _ => Arranging.Retain(clause),
    };

    // "Add a new paragraph reading", "change X to read Y", "a text to replace": the second verb belongs to the first.
    private static List<int> Deeds(Clause clause)
    {
        var deeds = new List<int>();
        foreach (var deed in clause.Deeds)
        {
            var isSecond = deeds.Count > 0 && clause[deed].Is(WordClass.Retain) && clause[deeds[^1]].Is(WordClass.Retain);
            isSecond |= deeds.Count > 0 && clause[deed].Is(WordClass.ReadAs) && clause[deeds[^1]].Is(WordClass.Insert | WordClass.Replace | WordClass.ReadAs | WordClass.Merge)
                && !(clause.Operands.Count > 1 && clause.Operands.Exists(o => deeds[^1] < o.At && o.At < deed) && clause[deeds[^1]].Is(WordClass.Insert));
            if (!isSecond)
            {
                deeds.Add(deed);
            }
        }

        return deeds;
    }

    private static Parsed.Done? Combined(Clause clause, List<int> deeds)
    {
        if (deeds is not [var first, var second] || !clause[first].Is(WordClass.Delete) || !clause[second].Is(WordClass.Replace | WordClass.Insert)
            || clause.Operands is not [var old, var @new] || old.At > second || @new.At < second)
        {
            return null;
        }

        var isPair = clause[second].Is(WordClass.Replace) ? @new.Follows(WordClass.By) : !@new.Follows(WordClass.After | WordClass.Before) && clause.Addresses.Count <= 1 && !clause.Has(WordClass.End | WordClass.Beginning);
        var target = clause.Subject ?? clause.Section?.Target;
        return !isPair ? null : new Parsed.Done([Instruction.Of(new Operation.ReplaceWords(clause.Quote(old)) { Target = target ?? new Target.Whole() }, @new)
            .But(target is null ? "It does not say in which paragraph." : null)
            .But(clause[second].Is(WordClass.Replace) || clause.Has(WordClass.There) ? null : "Whether the inserted words take the place of the deleted ones is not said.")]);
    }

    private Parsed Several(Clause clause, List<int> deeds)
    {
        for (var at = deeds[0] + 1; deeds.Count <= MostDeeds && at < deeds[1]; at++)
        {
            if (clause.IsInAddress(at) || !(clause[at].Is(WordClass.And) || clause[at].IsMark(",;") || clause[at].Kind == LexemeKind.Break))
            {
                continue;
            }

            if (Read(clause.From, at, clause.Context) is Parsed.Done left && Read(at + 1, clause.To, About(left) ?? clause.Context) is Parsed.Done right)
            {
                return new Parsed.Done([.. left.Instructions, .. right.Instructions]);
            }
        }

        return clause.Subject is null && clause.Operands.Count == 0 ? new Parsed.Nothing()
            : clause.Operands.Count == 0 && clause.Place is null ? (clause.EndsWithColon || clause.Has(WordClass.StrictOffer) ? new Parsed.Waiting() : new Parsed.Nothing())
            : new Parsed.Doubtful("Several things are asked for in one sentence, and it does not come out clearly which words belong to which.");
    }

    private static Target? About(Parsed.Done left) => left.Instructions[^1].Readings[0].Operation.Target switch
    {
        Target.Sentence sentence => new Target.Paragraph(sentence.Label),
        Target.Paragraph or Target.List or Target.Chapeau or Target.Title => left.Instructions[^1].Readings[0].Operation.Target,
        _ => null,
    };

    private static bool IsArrow(Clause clause, Operand operand) => operand.At > 0 && clause[operand.At - 1] is { Kind: LexemeKind.Mark } mark && mark.Is(WordClass.To);
}
