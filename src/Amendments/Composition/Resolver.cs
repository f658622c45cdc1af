using System.Diagnostics;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>
/// Works out what a proposal comes to on a draft. Nothing is guessed: what is not found, or found more than once, is a problem with a remedy.
/// Cost: a pass over the text of the addressed paragraphs; the whole draft is searched only for a message.
/// </summary>
public static class Resolver
{
    /// <summary>What the reading that counts comes to.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="others">Finds the proposal whose words another one changes; null where there are no others.</param>
    public static Resolution Resolve(Proposal proposal, Draft draft, Func<Id<Proposal>, Proposal?>? others = null)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return Resolve(proposal, proposal.Operation, draft, others);
    }

    /// <summary>What one operation of a proposal comes to.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="operation">The operation of one of its readings.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="others">Finds the proposal whose words another one changes; null where there are no others.</param>
    public static Resolution Resolve(Proposal proposal, Operation operation, Draft draft, Func<Id<Proposal>, Proposal?>? others = null)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(draft);
        if (ErasedWords.Stand(proposal, operation))
        {
            return ErasedWords.Resolve(proposal, operation, draft);
        }

        if (operation.Target is Target.Proposed proposed)
        {
            return AmendmentOperations.Resolve(proposal, operation, proposed.Proposal, draft, others);
        }

        if (operation.Target is Target.List list && operation is not (Operation.DeleteParagraph or Operation.Move or Operation.Merge or Operation.Retain))
        {
            return Distribute(proposal, operation, list, draft);
        }

        var located = Locator.Find(operation.Target, draft);
        var ask = new Ask(proposal, operation, draft, located.Paragraphs);
        if (located.Problem is { } problem)
        {
            return ask.Fails(ResolutionState.TargetGone, problem);
        }

        return IsForeign(proposal, draft) ?? Refuse(ask) ?? Answer(ask);
    }

    private static Resolution Answer(Ask ask) => ask.Operation switch
    {
        Operation.ReplaceWords replace => WordOperations.Replace(ask, replace.Old),
        Operation.InsertWords insert => WordOperations.Insert(ask, insert.At),
        Operation.DeleteWords delete => WordOperations.Delete(ask, delete.Old),
        Operation.ReplaceThroughout throughout => WordOperations.ReplaceThroughout(ask, throughout.Old),
        Operation.Append => EndOperations.Append(ask),
        Operation.Prepend => EndOperations.Prepend(ask),
        Operation.ReplaceSentence => SentenceOperations.Replace(ask),
        Operation.ReplaceParagraph => ParagraphOperations.Replace(ask),
        Operation.InsertParagraph insert => ParagraphOperations.Insert(ask, insert.Requested),
        Operation.DeleteParagraph => ParagraphOperations.Delete(ask),
        Operation.Move move => ParagraphOperations.Move(ask, move.To),
        Operation.Merge => MergeOperation.Merge(ask),
        Operation.Split split => ParagraphOperations.Split(ask, split.Before),
        Operation.Retain => new Resolution(ask.Proposal.Id, ask.Draft.Id, ResolutionState.Exact, [], ask.Touches, null),
        _ => throw new UnreachableException(),
    };

    // One instruction for several paragraphs is as many edits, each severable; one that does not fit is the answer for all.
    // What two items come to alike ("1, 1 (a)") is asked for once.
    private static Resolution Distribute(Proposal proposal, Operation operation, Target.List list, Draft draft)
    {
        var edits = new List<Edit>();
        var touches = new List<ParagraphId>();
        var state = ResolutionState.Exact;
        foreach (var item in list.Items.Distinct())
        {
            var one = Resolve(proposal, operation with { Target = item }, draft);
            if (!one.Fits)
            {
                return one;
            }

            var parts = edits.Select(e => e.Part).DefaultIfEmpty().Max();
            edits.AddRange(one.Edits.Where(e => !edits.Exists(o => o with { Part = e.Part } == e)).Select(e => e with { Part = e.Part + parts }).ToList());
            touches.AddRange(one.Touches);
            state = one.State == ResolutionState.Shifted ? ResolutionState.Shifted : state;
        }

        return new Resolution(proposal.Id, draft.Id, state, edits.ToValueList(), touches.ToValueList(), null);
    }

    private static Resolution? IsForeign(Proposal proposal, Draft draft)
    {
        if (proposal.Wording.Length == 0 || Primary(proposal.Language) == Primary(draft.Header.Language))
        {
            return null;
        }

        return new Ask(proposal, proposal.Operation, draft, Locator.Find(proposal.Operation.Target, draft).Paragraphs).Fails(
            ResolutionState.NotFound,
            $"The wording is in another language ({proposal.Language}) than the draft ({draft.Header.Language}).",
            "It is shown as a remark; enter it again in the draft's language when a translation is at hand.");
    }

    private static Resolution? Refuse(Ask ask)
    {
        if (ask.Operation.Target is Target.Sentence sentence && SentenceOperations.Find(ask, sentence).Failure is { } failure)
        {
            return failure;
        }

        if (MovesSentence(ask.Operation) is { } part)
        {
            return ask.Fails(ResolutionState.NotFound, $"“{part}” is not a whole paragraph.", "Name paragraphs; for a sentence use delete-words, append or replace-sentence.");
        }

        var name = OperationName.Of(ask.Operation);
        var hasWords = ask.Proposal.Wording.Text.Trim().Length > 0;
        if (OperationName.NeedsWording(name) == true && !hasWords)
        {
            return ask.Fails(ResolutionState.NotFound, $"“{name}” has no wording.", "Give the words to put in; without them it is a remark.");
        }

        var isWhole = ask.Operation is Operation.InsertParagraph or Operation.ReplaceParagraph;
        return hasWords && !isWhole && ask.Proposal.Wording.Text.Contains('\n', StringComparison.Ordinal)
            ? ask.Fails(ResolutionState.NotFound, "The wording has several paragraphs.", "Use replace-paragraph or insert-paragraph for it.")
            : null;
    }

    // What is done with whole paragraphs must never take the rest of one with it.
    private static Target.Sentence? MovesSentence(Operation operation) => operation switch
    {
        Operation.Move or Operation.Merge => Items(operation.Target).OfType<Target.Sentence>().FirstOrDefault(),
        Operation.DeleteParagraph when operation.Target is Target.List => Items(operation.Target).OfType<Target.Sentence>().FirstOrDefault(),
        _ => null,
    };

    private static IEnumerable<Target> Items(Target target) => target is Target.List list ? list.Items.SelectMany(Items) : [target];

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
