using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// read-as   = (sentence | title | heading | note | paragraphs) "should read" text | old "should read" new
// offer     = paragraphs ... "with suggested text" text | "proposed new paragraph" place text | paragraphs ":" text
// reference = paragraphs "reference can be made to" words
//
// Text that "should read" is an alternative to a whole paragraph or to the sentence that it restates. Text that is only offered says neither
// whether it comes to the paragraph or takes its place: every reading is kept, the least destructive first.

/// <summary>Reads texts that are offered beside the draft's.</summary>
internal static class Offering
{
    public static Parsed ReadAs(Clause clause)
    {
        if (clause.Operands is [var old, { Lead: var lead } @new] && lead.HasAny(WordClass.ReadAs | WordClass.To) && !old.Follows(WordClass.ReadAs | WordClass.To))
        {
            var target = clause.Subject ?? clause.Section?.Target;
            return new Parsed.Done([Instruction.Of(new Operation.ReplaceWords(clause.Quote(old)) { Target = target ?? new Target.Whole() }, @new)
                .But(target is null ? "It does not say in which paragraph." : null)]);
        }

        return clause.Operands switch
        {
            [var text] when clause is { Subject: null, Section.Target: Target.Section section } => new Parsed.Done([Instruction.Of(new Operation.ReplaceParagraph { Target = new Target.Heading(section.Name) }, text)]),
            [var text] => Alternative(clause, text),
            [] => clause.Subject is null ? new Parsed.Nothing() : new Parsed.Waiting(),
            _ => new Parsed.Doubtful("Which of the quotations is the new text does not come out clearly."),
        };
    }

    /// <summary>A text that is to stand in place of a named part of the draft.</summary>
    public static Parsed Alternative(Clause clause, Operand text)
    {
        if ((clause.AnnouncesParagraph && clause.Place is not null) || clause.Addresses.Exists(clause.IsNew))
        {
            return Inserting.Read(clause);
        }

        if (clause.Words(text) is ['…' or '.', ..] or [.., '…'] || clause.Words(text).EndsWith("...", StringComparison.Ordinal))
        {
            return new Parsed.Doubtful("Only a part of the text is given.");
        }

        return clause.Subject switch
        {
            Target.Sentence sentence => new Parsed.Done([Instruction.Of(new Operation.ReplaceSentence { Target = sentence }, text)]),
            Target.Paragraph paragraph => new Parsed.Done([new Instruction(
                [
                    new Reading(new Operation.ReplaceSentence { Target = paragraph }, "The text restates one sentence; the others were not asked to go."),
                    new Reading(new Operation.ReplaceParagraph { Target = paragraph }, "The text is offered for the paragraph."),
                ],
                text) { IsAlternative = true }]),
            Target.Title or Target.Heading or Target.Footnote or Target.Chapeau => new Parsed.Done([Instruction.Of(new Operation.ReplaceParagraph { Target = clause.Subject }, text)]),
            null => new Parsed.Doubtful("It does not say which paragraph the text is for."),
            _ => new Parsed.Doubtful("One text is offered for several paragraphs."),
        };
    }

    /// <summary>A text that is offered without a word on what is to be done with it.</summary>
    public static Parsed Offer(Clause clause)
    {
        if (clause.Operands is not [var text])
        {
            return clause.Operands.Count > 0 ? new Parsed.Doubtful("Several texts are offered, and it does not come out clearly for what.")
                : IsOffered(clause) && (clause.Subject is Target.Paragraph || clause.Place is not null || clause.AnnouncesParagraph) ? new Parsed.Waiting()
                : new Parsed.Nothing();
        }

        if (!IsOffered(clause))
        {
            return new Parsed.Nothing();
        }

        if (clause.Place is not null || clause.AnnouncesParagraph || clause.Addresses.Exists(clause.IsNew))
        {
            return Inserting.Read(clause);
        }

        return clause.Subject switch
        {
            Target.Paragraph paragraph when Clause.IsSentence(clause.Words(text)) => new Parsed.Done([new Instruction(
                [
                    new Reading(new Operation.Append { Target = paragraph }, "Nothing says that the present text should go."),
                    new Reading(new Operation.ReplaceSentence { Target = paragraph }, "The text restates one sentence."),
                    new Reading(new Operation.ReplaceParagraph { Target = paragraph }, "A whole text is offered for the paragraph."),
                ],
                text) { IsAlternative = true }]),
            Target.Sentence sentence => new Parsed.Done([Instruction.Of(new Operation.ReplaceSentence { Target = sentence }, text).But("It does not say what is to be done with the text.")]),
            Target.Paragraph => new Parsed.Doubtful("It does not say what is to be done with the words."),
            null => new Parsed.Nothing(),
            _ => new Parsed.Doubtful("It does not say what is to be done with the text."),
        };
    }

    // "Suggested text:", "as follows:", or nothing but the paragraph's number before the words. A quotation in a comment is no offer.
    private static bool IsOffered(Clause clause) => clause.Has(WordClass.StrictOffer | WordClass.Follows) || clause.Addresses.Exists(clause.IsNew)
        || ((clause.Addresses.Count > 0 || clause.AnnouncesParagraph) && Enumerable.Range(clause.From, clause.To - clause.From)
            .All(at => clause.IsInAddress(at) || clause[at].Kind != LexemeKind.Word || clause[at].Is(WordClass.Of | WordClass.New | WordClass.ParagraphNoun) || clause[at].Words is "the"
                || (clause.AnnouncesParagraph && clause[at].Is(WordClass.Ask))));

    /// <summary>Words to which a paragraph should refer.</summary>
    public static Parsed Refer(Clause clause) => (clause.Subject, clause.Operands) switch
    {
        (null, _) => new Parsed.Nothing(),
        (_, []) => clause.EndsWithColon ? new Parsed.Waiting() : new Parsed.Nothing(),
        ({ } subject, [var words]) => new Parsed.Done([Instruction.Of(new Operation.InsertWords(new InsertionPoint.Restated()) { Target = subject }, words)]),
        _ => new Parsed.Doubtful("Several quotations are referred to, and it does not come out clearly where each goes."),
    };
}
