using Amendments.Composition;
using Amendments.Intake.Grammar;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake.Anchoring;

// Each instruction is held against the draft at once.
//   - Words that no paragraph is named for are looked for in the whole draft; where they stand once, that place is inferred.
//   - An alternative text keeps the readings that fit: it replaces the sentence that it restates, or the whole paragraph.
//   - A text that already stands in the paragraph is a quotation of it and no proposal.
//   - Words that a paragraph should refer to must repeat words of it, or their place is open and they stay a remark.
//   - Emphasis that marks what is new must agree with what the comparison finds to be new.
// It is certain only when it has one reading, that reading fits, and nothing was inferred or doubted.

/// <summary>Holds instructions against the draft.</summary>
internal sealed class Anchor(Draft draft, Lexicon lexicon)
{
    /// <summary>What an instruction comes to.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="words">The text that it stands in.</param>
    /// <param name="about">What the words around it are about.</param>
    public AnchoredInstruction Read(Instruction instruction, FormattedText words, Target? about)
    {
        var wording = instruction.Wording is { } operand ? Wording.Of(words, operand) : FormattedText.Empty;
        var (anchored, found) = Place(instruction);
        var content = new FindingContent.Proposal(anchored.Readings, wording) { Supplied = Supplies.Of(anchored, wording, words.Text) };
        if (!found)
        {
            return Remark(about, [.. anchored.Doubts, "The words that it quotes stand nowhere in the draft, or at several places."]);
        }

        return instruction.IsAlternative ? Alternative(anchored, content, about) : Single(anchored, content, about);
    }

    private AnchoredInstruction Single(Instruction instruction, FindingContent.Proposal content, Target? about)
    {
        var resolution = content.On(draft, content.Readings[0].Operation);
        if (content.Readings[0].Operation is Operation.InsertWords { At: InsertionPoint.Restated } && resolution is { Fits: false, State: not (ResolutionState.Ambiguous or ResolutionState.Reflected) })
        {
            return Remark(about ?? content.Readings[0].Operation.Target, [.. instruction.Doubts, "It does not say where the words go, and they repeat no words of the paragraph."]);
        }

        var reasons = instruction.Doubts.Concat(Reasons(instruction, resolution)).Concat(Emphasized.Disagreement(content, resolution, lexicon)).ToValueList();
        return new AnchoredInstruction(content, reasons.Count == 0 ? Confidence.Certain : Confidence.NeedsReview, reasons);
    }

    private static IEnumerable<string> Reasons(Instruction instruction, Resolution resolution)
    {
        if (!resolution.Fits && resolution.Problem is { } problem)
        {
            yield return $"{problem.Where}: {problem.Found}{(problem.Remedy.Length > 0 && resolution.State != ResolutionState.Reflected ? $" {problem.Remedy}" : string.Empty)}";
        }

        if (resolution.State == ResolutionState.Shifted)
        {
            yield return "The words stand in a sub-paragraph of the paragraph that it names.";
        }

        if (instruction.Inferred is { } inferred)
        {
            yield return $"The place “{inferred.What}” is inferred: {inferred.Because}.";
        }
    }

    private AnchoredInstruction Alternative(Instruction instruction, FindingContent.Proposal content, Target? about)
    {
        var paragraph = content.Readings[0].Operation.Target is Target.Paragraph { Label: var label } ? draft.Find(label) : null;
        if (paragraph is not null && QuotedWords.Find(new Quotation(content.Wording.Text.TrimEnd('.')), [paragraph]).Any())
        {
            return new AnchoredInstruction(new FindingContent.Remark(about ?? content.Readings[0].Operation.Target), Confidence.Certain, []);
        }

        var restated = paragraph is null ? Restatement.None : Restatement.Of(paragraph, content.Wording.Text);
        var readings = content.Readings.Where(r => r.Operation switch
        {
            Operation.ReplaceSentence => paragraph is null || restated is Restatement.Part && content.On(draft, r.Operation).Fits,
            Operation.ReplaceParagraph => true,
            _ => true,
        }).ToValueList();
        if (readings.Count == 0)
        {
            return Remark(about ?? content.Readings[0].Operation.Target, [.. instruction.Doubts, "The text restates no sentence of the paragraph, and what it is to replace is not said."]);
        }

        var reasons = instruction.Doubts.ToList();
        reasons.AddRange(readings.Count > 1 ? ["It can be read in several ways."] : []);
        reasons.AddRange(readings is [{ Operation: Operation.ReplaceParagraph }] && restated == Restatement.None && paragraph is not null ? ["The text restates nothing of the paragraph that it would replace."] : []);
        var kept = content with { Readings = readings.Count == 1 ? [readings[0] with { Because = string.Empty }] : readings };
        var resolution = kept.On(draft, readings[0].Operation);
        reasons.AddRange(readings.Count == 1 ? Reasons(instruction, resolution) : []);
        var rewrites = readings.FirstOrDefault(r => r.Operation is Operation.ReplaceSentence or Operation.ReplaceParagraph && restated != Restatement.None);
        reasons.AddRange(rewrites is null ? [] : Emphasized.Disagreement(kept, kept.On(draft, rewrites.Operation), lexicon));
        return new AnchoredInstruction(kept, reasons.Count == 0 ? Confidence.Certain : Confidence.NeedsReview, reasons.ToValueList());
    }

    // Where no paragraph is named, the one in which the quoted words stand, if they stand once in the draft.
    private (Instruction Instruction, bool IsFound) Place(Instruction instruction)
    {
        if (instruction.Readings is not [{ Operation: { Target: Target.Whole } operation }] || Quoted(operation) is not { } quotation)
        {
            return (instruction, true);
        }

        if (QuotedWords.Find(quotation, draft.Paragraphs).ToList() is not [{ Paragraph.Label: { } label }])
        {
            return (instruction, false);
        }

        return (instruction with
        {
            Readings = [new Reading(operation with { Target = new Target.Paragraph(label) })],
            Inferred = ($"in {label}", "no paragraph is named, and the words stand only there"),
        }, true);
    }

    private static Quotation? Quoted(Operation operation) => operation switch
    {
        Operation.ReplaceWords replace => replace.Old,
        Operation.DeleteWords delete => delete.Old,
        Operation.InsertWords { At: InsertionPoint.After after } => after.Words,
        Operation.InsertWords { At: InsertionPoint.Before before } => before.Words,
        _ => null,
    };

    private static AnchoredInstruction Remark(Target? about, ValueList<string> reasons) =>
        new(new FindingContent.Remark(about ?? new Target.Whole()), Confidence.NotUnderstood, reasons);
}
